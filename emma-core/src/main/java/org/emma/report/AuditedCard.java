package org.emma.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.item.generate.DataCard;
import org.emma.item.generate.DataCard.Blind;
import org.emma.item.generate.ItemDraw;
import org.emma.proof.BlindAudit;

/** Makes the data card of an item set with the audit of how far it can be answered blindly. */
public final class AuditedCard {

  /** Of how many items an audit is made at least: of fewer there is nothing to learn. */
  public static final int FEWEST = 200;

  private AuditedCard() {}

  /**
   * Describes and audits a set of items; of 9,000 that takes seconds. Where SLF4J's logger {@code
   * opennlp} is at level info, the classifier would log thousands of lines: it is left out, and the
   * card says so.
   *
   * @param source where their pictures come from, such as the name of a file
   */
  public static DataCard of(String source, ItemDraw draw) {
    DataCard card = DataCard.of(source, draw);
    if (draw.items().size() < FEWEST) {
      return card.noting("blind audit: none of less than %d items".formatted(FEWEST));
    }
    if (BlindAudit.isLogged()) {
      return card.audited(blind(List.of(BlindAudit.ofFrequencies(draw.items()))))
          .noting("blind audit: without the classifier; set the logger opennlp to warn to have it");
    }
    return card.audited(blind(BlindAudit.of(draw.items()).guessers()));
  }

  private static Map<String, Blind> blind(List<Diagnosis> guessers) {
    Map<String, Blind> blind = new LinkedHashMap<>();
    for (Diagnosis guesser : guessers) {
      for (Finding finding : guesser.findings()) {
        finding
            .accuracy()
            .ifPresent(accuracy -> blind.put(name(guesser, finding), score(finding, accuracy)));
      }
    }
    return blind;
  }

  private static String name(Diagnosis guesser, Finding finding) {
    return "%s: %s, %s".formatted(guesser.model(), finding.aspect(), finding.form().words());
  }

  private static Blind score(Finding finding, double accuracy) {
    return new Blind(
        finding.counts().n(),
        finding.images(),
        accuracy,
        finding.interval().lower(),
        finding.interval().upper(),
        finding.chance());
  }
}
