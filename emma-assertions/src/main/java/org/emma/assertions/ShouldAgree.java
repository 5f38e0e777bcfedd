package org.emma.assertions;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Agreement;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;

/** Says that asking again gave something else too often, or nothing was asked again. */
final class ShouldAgree {

  private static final int MOST = 5;

  private ShouldAgree() {}

  static ErrorMessageFactory shouldAgreeOnAnswer(double share, List<Finding> failing) {
    return Message.expecting(
        "the same answer each time in a share of at least",
        share,
        story(failing, Agreement::sameAnswer, "answer"));
  }

  static ErrorMessageFactory shouldAgreeOnGrade(double share, List<Finding> failing) {
    return Message.expecting(
        "the same grade each time in a share of at least",
        share,
        story(failing, Agreement::sameGrade, "grade"));
  }

  private static String story(List<Finding> failing, ToIntFunction<Agreement> same, String what) {
    return failing.stream()
        .map(
            finding ->
                "  %s: %s\n    %s%s"
                    .formatted(
                        finding.title(),
                        finding
                            .agreement()
                            .map(
                                it ->
                                    "the same %s each time to %d of %s"
                                        .formatted(
                                            what,
                                            same.applyAsInt(it),
                                            Story.count(it.items(), "question")))
                            .orElse("no question was asked several times and always answered"),
                        finding.summary(),
                        unsteady(finding)))
        .collect(Collectors.joining("\n"));
  }

  private static String unsteady(Finding finding) {
    return finding.observations().stream()
        .filter(observation -> answers(observation).stream().distinct().count() > 1)
        .limit(MOST)
        .map(
            observation ->
                "\n    - %s: %s".formatted(observation.item().key(), answers(observation)))
        .collect(Collectors.joining());
  }

  private static List<String> answers(Observation observation) {
    return observation.attempts().stream()
        .map(attempt -> attempt.grading())
        .map(it -> it.answer().isEmpty() ? it.grade().words() : "\"" + it.answer() + "\"")
        .toList();
  }
}
