package org.emma.junit.engine;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * Tells how one test or container ended.
 *
 * @param id its unique id
 * @param status how it ended
 * @param message what it said; empty if nothing
 * @param cause the name of what it threw; empty if nothing
 */
record Ran(String id, Status status, String message, String cause) {

  /** Returns the tests that came to an end, in order. */
  static List<Ran> tests(EngineExecutionResults results) {
    return of(results.testEvents());
  }

  /** Returns engine, suites and all other containers that came to an end, in order. */
  static List<Ran> containers(EngineExecutionResults results) {
    return of(results.containerEvents());
  }

  boolean isGate() {
    return id.contains("/[gate:");
  }

  boolean isItem() {
    return id.contains("/[item:");
  }

  private static List<Ran> of(Events events) {
    return events.finished().map(Ran::of).toList();
  }

  private static Ran of(Event event) {
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    return new Ran(
        Emma.id(event),
        result.getStatus(),
        result.getThrowable().map(t -> String.valueOf(t.getMessage())).orElse(""),
        result.getThrowable().map(t -> t.getClass().getSimpleName()).orElse(""));
  }
}
