package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.scene.Aspect;

/** Asks for what is in a part of the picture: "Which of these objects is in the left half ...?". */
final class WhichIsWithin extends Questions {

  private static final Wording WHICH =
      new Wording("Which of these objects is in the {region} of the picture?");

  WhichIsWithin() {
    super("which-is-within", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Region region : Region.HALVES) {
      new Places(scene.scene())
          .within(region, scene.objects())
          .ifPresent(within -> ask(scene, region, SceneView.names(within), asked));
    }
  }

  private static void ask(
      SceneView scene, Region region, List<String> within, Consumer<Candidate> asked) {
    List<String> elsewhere = new ArrayList<>(scene.names());
    elsewhere.removeAll(within);
    for (String gold : within) {
      if (scene.isOnlyThing(scene.named(gold).get(0))) {
        asked.accept(
            Candidate.multipleChoice(
                WHICH.say(Phrase.of(region.toString())),
                Program.names(Program.within(region, Program.scene())),
                gold,
                elsewhere));
      }
    }
  }
}
