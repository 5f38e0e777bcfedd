package org.emma.junit.allure;

import io.qameta.allure.model.Label;
import java.util.ArrayList;
import java.util.List;
import org.emma.junit.ReportEntryKeys;

/** Files a test in the two trees of a report: by suite, and by what was examined. */
final class Labels {

  private Labels() {}

  static List<Label> of(Place place, Published published) {
    String form = published.value(ReportEntryKeys.FORM);
    String asked = form.isEmpty() ? "" : form + " by " + published.value(ReportEntryKeys.MODE);
    List<Label> labels = new ArrayList<>();
    add(labels, "parentSuite", place.root());
    add(labels, "suite", place.aspect());
    add(labels, "subSuite", asked);
    add(labels, "feature", place.aspect().isEmpty() ? "the whole suite" : place.aspect());
    add(labels, "story", place.story());
    return labels;
  }

  private static void add(List<Label> labels, String name, String value) {
    if (!value.isEmpty()) {
      labels.add(new Label().setName(name).setValue(value));
    }
  }
}
