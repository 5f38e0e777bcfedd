package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.junit.platform.engine.TestDescriptor;

/**
 * Says how much of a suite is run, by what is left in the tree after all filters.
 *
 * @param examination what is examined before a treatment, in the suite's order
 * @param drawn what may be drawn beside it, until the verdicts stand
 * @param reExamination what is examined after it
 * @param treats whether failures are treated
 * @param reExamines whether the treated model is examined with all questions
 * @param whole whether every question is asked before a treatment, or drawn from
 */
record Scope(
    List<Item> examination,
    List<Item> drawn,
    List<Item> reExamination,
    boolean treats,
    boolean reExamines,
    boolean whole) {

  Scope {
    examination = List.copyOf(examination);
    drawn = List.copyOf(drawn);
    reExamination = List.copyOf(reExamination);
  }

  static Scope of(Suite suite, TestDescriptor model) {
    Set<Item> asked = new HashSet<>();
    List<EmmaDescriptor> parts = new ArrayList<>();
    TreatmentDescriptor treatment = null;
    boolean all = false;
    boolean compares = false;
    for (TestDescriptor descendant : model.getDescendants()) {
      if (descendant instanceof TreatmentDescriptor one) {
        treatment = one;
      } else if (descendant instanceof ReExaminationDescriptor one) {
        all = one.isWhole();
      } else if (descendant instanceof EmmaDescriptor part) {
        parts.add(part);
        compares |= part instanceof BaselineDescriptor;
        if (part instanceof ItemDescriptor) {
          asked.addAll(part.needs(Phase.EXAMINATION));
        }
      }
    }
    boolean treats =
        treatment != null
            && (treatment.isSelectedItself()
                || asked.isEmpty()
                || asked.size() == suite.items().size());
    boolean reExamines = treats && suite.tunes() && all;
    List<Item> examination =
        treats || (compares && asked.isEmpty())
            ? suite.items()
            : needed(Phase.EXAMINATION, suite, parts);
    Set<Item> covered = new HashSet<>(examination);
    suite.items().stream()
        .filter(suite::isDrawn)
        .filter(item -> parts.stream().anyMatch(part -> isDrawnBelow(part, item)))
        .forEach(covered::add);
    return new Scope(
        examination,
        suite.items().stream()
            .filter(suite::isDrawn)
            .filter(item -> parts.stream().anyMatch(part -> part.mayDraw(item)))
            .toList(),
        reExamines ? suite.items() : needed(Phase.RE_EXAMINATION, suite, parts),
        treats,
        reExamines,
        covered.size() == suite.items().size());
  }

  private static boolean isDrawnBelow(EmmaDescriptor part, Item item) {
    return part instanceof AspectDescriptor aspect && aspect.draws(item.aspect());
  }

  private static List<Item> needed(Phase phase, Suite suite, List<EmmaDescriptor> parts) {
    Set<Item> needed = new HashSet<>();
    parts.forEach(part -> needed.addAll(part.needs(phase)));
    return suite.items().stream().filter(needed::contains).toList();
  }
}
