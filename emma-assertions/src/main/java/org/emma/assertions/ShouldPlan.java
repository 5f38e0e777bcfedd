package org.emma.assertions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.treat.TreatmentPlan;

/** Says that something else is to be taught. */
final class ShouldPlan {

  private ShouldPlan() {}

  static ErrorMessageFactory shouldTarget(String aspect, TreatmentPlan actual) {
    return Message.expecting("to be taught", aspect, words(actual));
  }

  static ErrorMessageFactory shouldTargetOnly(List<String> aspects, TreatmentPlan actual) {
    return Message.expecting("to be taught, and nothing else", aspects, words(actual));
  }

  static ErrorMessageFactory shouldReplay(String aspect, TreatmentPlan actual) {
    return Message.expecting("to be repeated", aspect, words(actual));
  }

  static ErrorMessageFactory shouldBeEmpty(TreatmentPlan actual) {
    return Message.expecting("nothing to be taught", words(actual));
  }

  private static String words(TreatmentPlan plan) {
    String targeted =
        plan.targeted().entrySet().stream()
            .map(it -> String.format(Locale.ROOT, "%s %.1f %%", it.getKey(), 100 * it.getValue()))
            .collect(joining(", "));
    return "  taught is %s; repeated is %s"
        .formatted(targeted.isEmpty() ? "nothing" : targeted, plan.replayed());
  }
}
