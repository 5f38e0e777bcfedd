package org.emma.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Comparison;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.lesion.Effect;
import org.emma.model.lesion.Lesion;

/**
 * Works the cells of a matrix out: compares by question, corrects over the matrix, and decides.
 *
 * @param margin how far an accuracy may fall and still count as kept
 */
record MatrixCells(Diagnosis healthy, Map<Lesion, Diagnosis> impaired, double margin) {

  private static final double FALSE_ALARMS = 0.05;

  /** Sets two findings side by side, before p-values are corrected. */
  private record Pair(
      String lesion, Effect foretold, Finding healthy, Finding impaired, Change change) {}

  List<Cell> cells() {
    List<Pair> wholes = new ArrayList<>();
    List<Pair> parts = new ArrayList<>();
    impaired.forEach(
        (lesion, behind) -> {
          wholes.addAll(pairs(lesion, Effect.UNCERTAIN, healthy, behind));
          Map<Item, Effect> effects = effects(lesion);
          for (Effect effect : Effect.values()) {
            Predicate<Observation> has = it -> effects.get(it.item()) == effect;
            parts.addAll(pairs(lesion, effect, only(healthy, has), only(behind, has)));
          }
        });
    List<Portion> portions = portions(parts);
    return portions(wholes).stream().map(whole -> cell(whole, portions)).toList();
  }

  private Map<Item, Effect> effects(Lesion lesion) {
    Map<Item, Effect> effects = new HashMap<>();
    healthy.findings().stream()
        .flatMap(finding -> finding.observations().stream())
        .forEach(it -> effects.computeIfAbsent(it.item(), lesion::effectOn));
    return effects;
  }

  private static Diagnosis only(Diagnosis diagnosis, Predicate<Observation> kept) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : diagnosis.findings()) {
      List<Observation> left = finding.observations().stream().filter(kept).toList();
      if (!left.isEmpty()) {
        findings.add(new Finding(finding.aspect(), finding.form(), finding.mode(), left));
      }
    }
    return new Diagnosis(diagnosis.model(), findings);
  }

  private static List<Pair> pairs(
      Lesion lesion, Effect foretold, Diagnosis before, Diagnosis behind) {
    return Comparison.of(before, behind).stream()
        .map(
            change ->
                new Pair(
                    lesion.name(),
                    foretold,
                    before.finding(change.aspect(), change.form(), change.mode()).orElseThrow(),
                    behind.finding(change.aspect(), change.form(), change.mode()).orElseThrow(),
                    change))
        .toList();
  }

  private List<Portion> portions(List<Pair> pairs) {
    List<Change> changes = Comparison.adjusted(pairs.stream().map(Pair::change).toList());
    double strict = 1 - FALSE_ALARMS / Math.max(1, pairs.size());
    return IntStream.range(0, pairs.size())
        .mapToObj(
            i -> {
              Pair pair = pairs.get(i);
              Change change = changes.get(i);
              Fate fate = Fate.of(pair.healthy, pair.impaired, change, margin, strict);
              return new Portion(
                  pair.lesion, pair.foretold, pair.healthy, pair.impaired, change, fate);
            })
        .toList();
  }

  private static Cell cell(Portion whole, List<Portion> portions) {
    List<Portion> own = portions.stream().filter(whole::isAboutTheSame).toList();
    return new Cell(own.size() == 1 ? own.get(0) : whole, own);
  }
}
