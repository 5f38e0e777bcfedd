package org.emma.baseline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.diagnose.Change;
import org.emma.diagnose.Comparison;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;

/**
 * States how a run differs from its baseline, on the items that were answered both times.
 *
 * @param baseline what was compared with
 * @param changes one per aspect, form and mode: tested by picture with the exact sign-flip test,
 *     p-values corrected over all with Holm's method
 * @param flips the items that are right in one of the two and not in the other
 * @param onlyThen keys of the items that only the baseline has, in that mode
 * @param onlyNow keys of the items that only the run has, in that mode
 * @param unanswered how many items both have, and one of the two left unanswered: they are in no
 *     figure
 */
public record BaselineComparison(
    Baseline baseline,
    List<Change> changes,
    List<Flip> flips,
    List<String> onlyThen,
    List<String> onlyNow,
    int unanswered) {

  public BaselineComparison {
    changes = List.copyOf(changes);
    flips = List.copyOf(flips);
    onlyThen = List.copyOf(onlyThen);
    onlyNow = List.copyOf(onlyNow);
  }

  private record Asked(String item, AnsweringMode mode) {}

  static BaselineComparison of(Baseline baseline, Diagnosis diagnosis) {
    Map<Asked, BaselineEntry> then = new HashMap<>();
    baseline.entries().forEach(entry -> then.put(new Asked(entry.item(), entry.mode()), entry));
    List<Observation> earlier = new ArrayList<>();
    List<Flip> flips = new ArrayList<>();
    List<String> onlyNow = new ArrayList<>();
    int unanswered = 0;
    for (Observation now : observations(diagnosis)) {
      BaselineEntry entry = then.remove(new Asked(now.item().key(), now.mode()));
      if (entry == null) {
        onlyNow.add(now.item().key());
        continue;
      }
      earlier.add(observation(entry, now, baseline.model()));
      if (entry.grade() == Grade.UNANSWERED || now.grade() == Grade.UNANSWERED) {
        unanswered++;
      } else if ((entry.grade() == Grade.CORRECT) != (now.grade() == Grade.CORRECT)) {
        flips.add(new Flip(entry, now));
      }
    }
    List<Change> changes =
        earlier.isEmpty() ? List.of() : Comparison.of(Diagnosis.of(earlier), diagnosis);
    List<String> onlyThen = then.keySet().stream().map(Asked::item).sorted().toList();
    return new BaselineComparison(
        baseline, changes, flips, onlyThen, onlyNow.stream().sorted().toList(), unanswered);
  }

  /** Returns the changes of an aspect, one per form and mode. */
  public List<Change> changes(Aspect aspect) {
    return changes.stream().filter(change -> change.aspect().equals(aspect)).toList();
  }

  /** Returns the items of an aspect that are right in one of the two and not in the other. */
  public List<Flip> flips(Aspect aspect) {
    return flips.stream().filter(flip -> flip.now().item().aspect().equals(aspect)).toList();
  }

  /** Returns the flipped items that a change counts: those of its aspect, form and mode. */
  public List<Flip> flips(Change change) {
    return flips(change.aspect()).stream()
        .filter(flip -> flip.now().item().form() == change.form())
        .filter(flip -> flip.now().mode() == change.mode())
        .toList();
  }

  /** Returns what became worse by more than chance explains. */
  public List<Change> regressions() {
    return changes.stream().filter(Change::worsened).toList();
  }

  /** Returns what became worse by more than chance explains, in one aspect. */
  public List<Change> regressions(Aspect aspect) {
    return changes(aspect).stream().filter(Change::worsened).toList();
  }

  /**
   * Tells how an aspect stands to the baseline: verdict and figures of each form and mode, and
   * under them the items that flipped, with their keys and both answers.
   */
  public String story(Aspect aspect) {
    return new RegressionStory(this).of(aspect);
  }

  private static List<Observation> observations(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .flatMap(finding -> finding.observations().stream())
        .toList();
  }

  private static Observation observation(BaselineEntry then, Observation now, String model) {
    Reply reply =
        then.grade() == Grade.UNANSWERED
            ? new Reply.Failed("Unanswered in the baseline", Duration.ZERO)
            : Reply.Answered.text(then.answer(), Duration.ZERO);
    return new Observation(
        now.item(), now.mode(), model, reply, new Grading(then.grade(), then.answer(), "baseline"));
  }
}
