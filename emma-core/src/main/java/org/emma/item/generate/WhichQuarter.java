package org.emma.item.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.scene.Aspect;

/** Asks for an object's place: "Which quarter of the picture is the star in?". */
final class WhichQuarter extends Questions {

  private static final Wording WHICH = new Wording("Which quarter of the picture is {object} in?");

  WhichQuarter() {
    super("which-quarter", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Referent referent : scene.unique()) {
      for (Region region : Region.values()) {
        if (region.isQuarter() && region.contains(referent.object().box(), scene.scene())) {
          List<String> wrong =
              Arrays.stream(Region.values())
                  .filter(other -> other.isQuarter() && other != region)
                  .map(Region::toString)
                  .toList();
          Candidate.closedAndOpen(
              asked,
              WHICH.say(referent.said()),
              Program.place(referent.program()),
              region.toString(),
              wrong);
        }
      }
    }
  }
}
