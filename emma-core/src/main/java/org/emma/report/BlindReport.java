package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.proof.BlindAudit;

/** Writes how far items can be answered blindly. */
public final class BlindReport {

  private static final List<String> TITLES =
      List.of("guesser", "aspect", "form", "n", "pictures", "accuracy", "95 % interval", "chance");

  private BlindReport() {}

  /** Returns the audit as a table in Markdown, one row per guesser, aspect and form. */
  public static String table(BlindAudit audit) {
    List<List<String>> rows = new ArrayList<>();
    for (Diagnosis guesser : audit.guessers()) {
      guesser.findings().forEach(finding -> rows.add(row(guesser.model(), finding)));
    }
    return new Markdown().table(TITLES, rows).toString();
  }

  private static List<String> row(String guesser, Finding finding) {
    return List.of(
        guesser,
        finding.aspect().name(),
        finding.form().words(),
        String.valueOf(finding.counts().n()),
        String.valueOf(finding.images()),
        Figures.percent(finding.accuracy()),
        Figures.interval(finding.interval()),
        Figures.percent(finding.chance()));
  }
}
