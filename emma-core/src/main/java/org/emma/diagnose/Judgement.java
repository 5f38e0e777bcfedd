package org.emma.diagnose;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.examine.Observation;

/**
 * Judges one finding.
 *
 * @param outcome the verdict
 * @param message the verdict and the finding in words
 */
record Judgement(Outcome outcome, String message) {

  /** Judges several findings, each by itself. */
  static ToleranceVerdict verdict(Tolerance tolerance, List<Finding> findings) {
    List<Judgement> judgements = findings.stream().map(finding -> of(tolerance, finding)).toList();
    Outcome outcome = ToleranceVerdict.over(judgements.stream().map(Judgement::outcome).toList());
    String message = judgements.stream().map(Judgement::message).collect(Collectors.joining("\n"));
    return new ToleranceVerdict(tolerance, outcome, findings, message);
  }

  private static Judgement of(Tolerance tolerance, Finding finding) {
    Bar bar = new Bar(tolerance.accuracy(), tolerance.confidence());
    List<Observation> observations = finding.observations();
    if (finding.counts().n() == 0) {
      return inconclusive(
          tolerance, finding, "there is nothing to judge; see why they are unanswered");
    }
    Proportion observed = Proportion.of(Tally.perImage(observations));
    Outcome outcome = bar.outcome(observed);
    if (outcome == Outcome.INCONCLUSIVE) {
      return inconclusive(tolerance, finding, missing(bar, observed));
    }
    for (boolean rightly : new boolean[] {true, false}) {
      Proportion imagined = Proportion.of(Tally.perImageHadAllBeenAnswered(observations, rightly));
      if (bar.outcome(imagined) != outcome) {
        return inconclusive(
            tolerance,
            finding,
            "the %d unanswered could turn the verdict; see why they are"
                .formatted(finding.counts().unanswered()));
      }
    }
    return new Judgement(
        outcome,
        "%s tolerance (%s)%s: %s"
            .formatted(
                outcome == Outcome.WITHIN ? "Within" : "Beyond",
                tolerance.words(),
                bar.boundInWords(observed),
                finding.summary()));
  }

  private static String missing(Bar bar, Proportion observed) {
    OptionalInt more = bar.imagesThatDecide(observed);
    return "%s; %s"
        .formatted(
            bar.bothBoundsInWords(observed),
            more.isPresent()
                ? "at this accuracy about %d more images would decide"
                    .formatted(more.getAsInt() - observed.images())
                : "an accuracy so near the tolerance is not decided by any number of images within reason");
  }

  private static Judgement inconclusive(Tolerance tolerance, Finding finding, String why) {
    return new Judgement(
        Outcome.INCONCLUSIVE,
        "Inconclusive (%s): %s; %s".formatted(tolerance.words(), finding.summary(), why));
  }
}
