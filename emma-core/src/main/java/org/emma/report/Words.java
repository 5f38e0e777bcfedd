package org.emma.report;

import java.util.Locale;
import org.emma.diagnose.Change;
import org.emma.diagnose.ToleranceVerdict.Outcome;

/** Names verdicts and changes as every part of a report does. */
final class Words {

  private Words() {}

  /** Returns {@code within}, {@code beyond} or {@code inconclusive}. */
  static String of(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** Returns {@code better}, {@code worse} or {@code no significant change}. */
  static String of(Change change) {
    return change.improved() ? "better" : change.worsened() ? "worse" : "no significant change";
  }
}
