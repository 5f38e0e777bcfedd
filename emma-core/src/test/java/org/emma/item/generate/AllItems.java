package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Makes an item of each candidate, drawn or not, with all wrong answers in turn. */
final class AllItems {

  private static final int MOST_WRONG = 3;

  private AllItems() {}

  static Stream<Item> of(ItemGenerator generator, List<List<Scene>> shown, KnownAnswers answers) {
    return shown.stream()
        .flatMap(
            scenes ->
                generator.candidates(scenes, answers).stream()
                    .flatMap(candidate -> items(generator, scenes, candidate)));
  }

  private static Stream<Item> items(
      ItemGenerator generator, List<Scene> scenes, Candidate candidate) {
    if (candidate.form() != QuestionForm.MULTIPLE_CHOICE) {
      boolean isOpen = candidate.form() == QuestionForm.OPEN;
      return Stream.of(item(generator, scenes, candidate, isOpen ? List.of() : Item.YES_NO));
    }
    if (NoneOfThese.isOffered(candidate)) {
      return orNone(generator, scenes, candidate);
    }
    List<String> wrong = candidate.wrong();
    return Stream.iterate(0, from -> from < wrong.size(), from -> from + MOST_WRONG)
        .map(from -> wrong.subList(from, Math.min(from + MOST_WRONG, wrong.size())))
        .map(some -> Stream.concat(some.stream(), Stream.of(candidate.gold())).toList())
        .map(options -> item(generator, scenes, candidate, options));
  }

  /** Returns the item with the right answer among the options, and the one without it. */
  private static Stream<Item> orNone(
      ItemGenerator generator, List<Scene> scenes, Candidate candidate) {
    List<String> wrong = candidate.wrong();
    List<String> some = wrong.subList(0, Math.min(MOST_WRONG, wrong.size()));
    List<String> rightFirst = new ArrayList<>(some);
    rightFirst.add(0, candidate.gold());
    List<String> rightLast = new ArrayList<>(some);
    rightLast.add(candidate.gold());
    return Stream.of(rightFirst, rightLast)
        .map(NoneOfThese::last)
        .map(options -> item(generator, scenes, candidate, options));
  }

  private static Item item(
      ItemGenerator generator, List<Scene> scenes, Candidate candidate, List<String> options) {
    Set<Aspect> alsoReads = new TreeSet<>(Reading.of(candidate.program()));
    alsoReads.remove(generator.aspect());
    return Item.of(
        generator.aspect(),
        alsoReads,
        candidate.form(),
        scenes.stream().map(Scene::image).toList(),
        candidate.question(),
        options,
        NoneOfThese.gold(candidate, options),
        options.isEmpty() ? 0.5 : 1.0 / options.size(),
        new Provenance.Generated(scenes, candidate.program(), generator.name()));
  }
}
