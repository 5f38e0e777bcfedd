package org.emma.junit.allure;

import io.qameta.allure.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.emma.junit.ReportEntryKeys;

/** Shows what was asked and answered as the parameters of a test. */
final class Parameters {

  private Parameters() {}

  static List<Parameter> of(Place place, Published published) {
    List<Parameter> parameters = new ArrayList<>();
    add(parameters, "model", place.model(), false);
    add(parameters, "question", published.value(ReportEntryKeys.QUESTION), false);
    add(parameters, "options", oneLine(published.value(ReportEntryKeys.OPTIONS)), false);
    add(parameters, "gold answer", published.value(ReportEntryKeys.EXPECTED), false);
    add(parameters, "answer", published.value(ReportEntryKeys.ANSWERED), true);
    add(parameters, "read as", readAs(published), true);
    add(parameters, "grade", published.value(ReportEntryKeys.GRADE), true);
    add(parameters, "graded by", published.value(ReportEntryKeys.RULE), true);
    String pictures = published.value(ReportEntryKeys.PICTURE);
    add(parameters, pictures.contains("\n") ? "pictures" : "picture", oneLine(pictures), false);
    add(parameters, "scores", oneLine(published.value(ReportEntryKeys.SCORES)), true);
    add(parameters, "latency in ms", published.value(ReportEntryKeys.LATENCY), true);
    return parameters;
  }

  /** Excluded parameters are measurements, which a test's history does not depend on. */
  private static void add(List<Parameter> parameters, String name, String value, boolean excluded) {
    if (!value.isEmpty()) {
      parameters.add(new Parameter().setName(name).setValue(value).setExcluded(excluded));
    }
  }

  /** What was read from the answer is told where it is not the answer itself. */
  private static String readAs(Published published) {
    String read = published.value(ReportEntryKeys.READ);
    return read.equals(published.value(ReportEntryKeys.ANSWERED)) ? "" : read;
  }

  private static String oneLine(String lines) {
    return lines.replace("\n", " | ");
  }
}
