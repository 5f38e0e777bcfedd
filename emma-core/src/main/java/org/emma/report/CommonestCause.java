package org.emma.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emma.examine.Observation;
import org.emma.model.Reply;

/** Tells why questions stayed unanswered, where a report has room for one reason. */
final class CommonestCause {

  private CommonestCause() {}

  /** Returns the cause that is given most often, in one line; empty if none was unanswered. */
  static Optional<String> of(Stream<Observation> observations) {
    return observations
        .map(Observation::reply)
        .filter(Reply.Failed.class::isInstance)
        .map(reply -> PlainText.of(((Reply.Failed) reply).cause()).strip())
        .map(cause -> cause.replaceAll("\\s+", " "))
        .collect(groupingBy(cause -> cause, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
