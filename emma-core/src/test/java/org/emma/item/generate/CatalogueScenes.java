package org.emma.item.generate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.file.Fixtures;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.scene.synthetic.SyntheticTwins;

/** Holds the scenes that the catalogue and the items that were read are made of. */
final class CatalogueScenes {

  private static final long SEED = 7;

  /** Our own drawings first, so that examples show few pictures. */
  static final List<Scene> SINGLE =
      Stream.of(
              ShowcaseScenes.all(),
              IntStream.range(0, 60).mapToObj(i -> SyntheticScenes.scene(SEED, i)).toList(),
              SceneFiles.open(Fixtures.clevr()).scenes(),
              ShowcaseScenes.open())
          .flatMap(List::stream)
          .toList();

  /** Scenes by twos that differ in one thing. */
  static final List<Scene> TWINS = new SyntheticTwins(60, SEED).scenes();

  private static final KnownAnswers SINGLE_ANSWERS = KnownAnswers.of(SINGLE);
  private static final KnownAnswers TWIN_ANSWERS = KnownAnswers.of(TWINS);

  private CatalogueScenes() {}

  /** Returns what each question of a generator shows. */
  static List<List<Scene>> shownTo(ItemGenerator generator) {
    return generator.images() == 1
        ? SINGLE.stream().map(List::of).toList()
        : ScenePairs.of(TWINS, SEED);
  }

  static KnownAnswers answersFor(ItemGenerator generator) {
    return generator.images() == 1 ? SINGLE_ANSWERS : TWIN_ANSWERS;
  }
}
