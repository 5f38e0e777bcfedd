package org.emma.assertions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.baseline.BaselineResult;

/** Says that there is nothing that could have changed, and why. */
final class ShouldHaveBeenCompared {

  private ShouldHaveBeenCompared() {}

  static ErrorMessageFactory shouldHaveBeenCompared(String what, List<Place> there) {
    return Message.expecting(
        "to have been compared", what, "  compared were %s".formatted(titles(there)));
  }

  static ErrorMessageFactory shouldHaveBeenAnsweredBothTimes(
      Compared compared, List<Place> silent) {
    String about = silent.isEmpty() ? "" : " about " + titles(silent);
    return Message.expecting(
        "questions that were answered both times",
        "  there is none%s, and so no verdict\n%s".formatted(about, compared.leftOut()));
  }

  static ErrorMessageFactory shouldHaveSomethingToCompareWith() {
    return Message.expecting("something to compare with", "  it is null");
  }

  static ErrorMessageFactory shouldHaveDiagnosis() {
    return Message.expecting(
        "a diagnosis to return to", "  this began with a comparison: begin with the diagnosis");
  }

  static ErrorMessageFactory shouldHaveBeenCompared(BaselineResult actual) {
    return Message.expecting(
        "the run to have been compared with its baseline", "  " + actual.words());
  }

  private static String titles(List<Place> places) {
    return places.isEmpty() ? "nothing" : places.stream().map(Place::title).collect(joining(", "));
  }
}
