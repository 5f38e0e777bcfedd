package org.emma.diagnose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets several models side by side that were asked the same questions, and compares each with the
 * first.
 *
 * <p>Only questions that both models of a pair answered, in one mode, are in a difference. Each is
 * tested with the exact sign-flip test over pictures, and p-values are corrected with Holm's method
 * over all aspects, forms and modes of all pairs.
 *
 * <pre>{@code
 * ModelComparison comparison = ModelComparison.of(List.of(today, small, large));
 * comparison.pair("small").changes(); // today before, small after
 * }</pre>
 *
 * @param diagnoses what was found about each model, in the order of reports
 * @param pairs one for each model but the first
 */
public record ModelComparison(List<Diagnosis> diagnoses, List<ModelPair> pairs) {

  public ModelComparison {
    diagnoses = List.copyOf(diagnoses);
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares models, each with the first.
   *
   * @throws IllegalArgumentException if there are fewer than two, if two have one name, or if a
   *     diagnosis holds an item twice
   */
  public static ModelComparison of(List<Diagnosis> diagnoses) {
    check(diagnoses);
    Diagnosis first = diagnoses.get(0);
    List<Diagnosis> others = diagnoses.subList(1, diagnoses.size());
    List<Pairing> all = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Diagnosis other : others) {
      all.addAll(Pairing.of(first, other));
      ends.add(all.size());
    }
    List<Change> changes = Pairing.changes(all);
    List<ModelPair> pairs = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < others.size(); i++) {
      pairs.add(ModelPair.of(first, others.get(i), changes.subList(begin, ends.get(i))));
      begin = ends.get(i);
    }
    return new ModelComparison(diagnoses, pairs);
  }

  /** Returns the names of the models, in the order of reports. */
  public List<String> models() {
    return diagnoses.stream().map(Diagnosis::model).toList();
  }

  /** Returns how a model stands to the first; empty if there is no other of that name. */
  public Optional<ModelPair> pair(String other) {
    return pairs.stream().filter(pair -> pair.other().equals(other)).findFirst();
  }

  /** Returns how many differences were tested, over which p-values are corrected. */
  public int tests() {
    return pairs.stream().mapToInt(pair -> pair.changes().size()).sum();
  }

  private static void check(List<Diagnosis> diagnoses) {
    if (diagnoses.size() < 2) {
      throw new IllegalArgumentException(
          "%s to compare: give at least two diagnoses"
              .formatted(diagnoses.isEmpty() ? "There is no model" : "There is one model"));
    }
    Set<String> seen = new HashSet<>();
    for (Diagnosis diagnosis : diagnoses) {
      if (!seen.add(diagnosis.model())) {
        throw new IllegalArgumentException(
            "Two diagnoses are of a model named %s: give each its own name, with new Diagnosis(name, findings)"
                .formatted(diagnosis.model()));
      }
    }
  }
}
