package org.emma.report;

import java.util.List;
import java.util.Locale;
import org.emma.diagnose.Change;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Outcome;

/** Names verdicts and changes as every part of a report does. */
final class Words {

  /** Every verdict about a tolerance, in the order of reports. */
  static final List<String> VERDICTS = List.of("within", "beyond", "inconclusive", "not examined");

  private Words() {}

  /** Returns {@code within}, {@code beyond} or {@code inconclusive}. */
  static String of(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the same, or {@code not examined} where nothing that is tolerated was asked. */
  static String of(ToleranceVerdict verdict) {
    return verdict.findings().isEmpty() ? "not examined" : of(verdict.outcome());
  }

  /** Returns {@code better}, {@code worse} or {@code no significant change}. */
  static String of(Change change) {
    return change.improved() ? "better" : change.worsened() ? "worse" : "no significant change";
  }
}
