package org.emma.junit.allure;

import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import org.emma.junit.ReportEntryKeys;

/**
 * Words the message of a test that did not pass so that equal failures read equal: Allure groups by
 * it within a category.
 */
final class Verdict {

  private Verdict() {}

  static String message(Place place, Published published, TestResult result, String told) {
    String grade = published.value(ReportEntryKeys.GRADE);
    return switch (grade) {
      case "wrong" ->
          "wrong: expected %s, answered %s"
              .formatted(
                  SafeText.answer(published.value(ReportEntryKeys.EXPECTED)),
                  SafeText.answer(read(published)));
      case "off-task" ->
          "off-task: answered %s"
              .formatted(SafeText.answer(published.value(ReportEntryKeys.ANSWERED)));
      case "unanswered" -> "unanswered: " + published.value(ReportEntryKeys.CAUSE);
      default ->
          switch (place.kind()) {
            case "gate" -> gate(result, told);
            case "diagnosed" -> "not as expected: " + told.strip();
            default -> told;
          };
    };
  }

  private static String read(Published published) {
    String read = published.value(ReportEntryKeys.READ);
    return read.isEmpty() ? published.value(ReportEntryKeys.ANSWERED) : read;
  }

  private static String gate(TestResult result, String told) {
    return (result.getStatus() == Status.SKIPPED ? "left open: " : "beyond tolerance: ") + told;
  }
}
