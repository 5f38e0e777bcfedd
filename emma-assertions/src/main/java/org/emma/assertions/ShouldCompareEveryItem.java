package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.baseline.BaselineComparison;

/** Says that questions are in no figure of a comparison. */
final class ShouldCompareEveryItem {

  private static final int MOST = 5;

  private ShouldCompareEveryItem() {}

  static ErrorMessageFactory shouldCompareEveryItem(BaselineComparison actual) {
    return Message.expecting(
        "every question to be answered both times",
        new Compared(actual, List.of()).leftOut()
            + keys("asked only before", actual.onlyThen())
            + keys("asked only after", actual.onlyNow()));
  }

  private static String keys(String when, List<String> keys) {
    return keys.isEmpty()
        ? ""
        : "\n    %s: %s%s"
            .formatted(
                when,
                String.join(", ", keys.subList(0, Math.min(MOST, keys.size()))),
                keys.size() > MOST ? " and %d more".formatted(keys.size() - MOST) : "");
  }
}
