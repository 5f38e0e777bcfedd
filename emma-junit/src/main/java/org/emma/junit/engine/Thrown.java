package org.emma.junit.engine;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Makes what ends a test without a stack trace: where in the engine it was thrown tells nobody
 * anything.
 */
final class Thrown {

  private Thrown() {}

  static AssertionFailedError failed(String message) {
    return without(new AssertionFailedError(message));
  }

  static AssertionFailedError failed(String message, String expected, String actual) {
    return without(new AssertionFailedError(message, expected, actual));
  }

  static TestAbortedException aborted(String message) {
    return without(new TestAbortedException(message));
  }

  private static <T extends Throwable> T without(T throwable) {
    throwable.setStackTrace(new StackTraceElement[0]);
    return throwable;
  }
}
