package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.scene.Aspect;

/**
 * Asks whether there is something in a part of the picture: "Is there a star in the left half?".
 */
final class WithinExists extends Questions {

  private static final Wording IS =
      new Wording("Is there {object} in the {region} of the picture?");

  WithinExists() {
    super("within-exists", Aspect.SPATIAL, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : SceneView.names(scene.objects(SceneView::isThing))) {
      for (Region region : Region.HALVES) {
        new Places(scene.scene())
            .within(region, scene.named(name))
            .ifPresent(within -> asked.accept(candidate(name, region, !within.isEmpty())));
      }
    }
  }

  private static Candidate candidate(String name, Region region, boolean yes) {
    return Candidate.yesNo(
        IS.say(Phrase.some(name), Phrase.of(region.toString())),
        Program.exists(Program.within(region, SceneView.all(name))),
        yes);
  }
}
