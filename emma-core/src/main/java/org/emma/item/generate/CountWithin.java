package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.scene.Aspect;

/** Counts in a part of the picture: "How many objects are in the left half of the picture?". */
final class CountWithin extends Questions {

  private static final Wording HOW_MANY =
      new Wording("How many objects are in the {region} of the picture?");

  CountWithin() {
    super("count-within", Aspect.NUMBER, HOW_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()) {
      return;
    }
    for (Region region : Region.HALVES) {
      int gold =
          new Places(scene.scene()).within(region, scene.objects()).map(List::size).orElse(0);
      if (gold > 0) {
        Candidate.howMany(
            asked,
            HOW_MANY.say(Phrase.of(region.toString())),
            Program.count(Program.within(region, Program.scene())),
            gold);
      }
    }
  }
}
