package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.proof.LesionMatrix;
import org.emma.proof.Portion;
import org.emma.proof.Verdict;

/** Says what fared otherwise than foretold, and what is not decided. */
final class ShouldBeForetold {

  private ShouldBeForetold() {}

  static ErrorMessageFactory shouldFareAsForetold(LesionMatrix actual) {
    return Message.expecting(
        "everything to fare as foretold",
        story(
            Stream.concat(
                    actual.departures().stream(), actual.portions(Verdict.INCONCLUSIVE).stream())
                .toList()));
  }

  static ErrorMessageFactory shouldHaveNoDepartures(LesionMatrix actual) {
    return Message.expecting("nothing to fare otherwise than foretold", story(actual.departures()));
  }

  private static String story(List<Portion> portions) {
    return portions.isEmpty()
        ? "  nothing is foretold"
        : portions.stream()
            .map(
                portion ->
                    "  %s: %s"
                        .formatted(
                            portion.verdict().map(Verdict::words).orElse(""), portion.story()))
            .collect(Collectors.joining("\n"));
  }
}
