package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for a superlative of size: "Which object looks the largest in the picture?". */
final class WhichLooksLargest extends Questions {

  private static final Wording WHICH =
      new Wording("Which object looks the {superlative} in the picture?");

  WhichLooksLargest() {
    super("which-looks-largest", Aspect.SIZE, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (scene.isOfThings() && scene.objects().size() > 2) {
      Places.largest(scene.objects()).ifPresent(o -> ask(scene, "largest", o, answers, asked));
      Places.smallest(scene.objects()).ifPresent(o -> ask(scene, "smallest", o, answers, asked));
    }
  }

  private static void ask(
      SceneView scene,
      String superlative,
      SceneObject object,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    if (scene.isOnlyThing(object)) {
      Candidate.closedAndOpen(
          asked,
          WHICH.say(Phrase.of(superlative)),
          Program.query(Aspect.ENTITY, Program.extent(superlative, Program.scene())),
          object.name(),
          answers.except(Aspect.ENTITY, List.of(object.name())));
    }
  }
}
