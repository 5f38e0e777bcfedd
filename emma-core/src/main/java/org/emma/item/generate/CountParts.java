package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Counts parts: "How many wheels does the car have?". */
final class CountParts extends Questions {

  private static final Wording HOW_MANY = new Wording("How many {parts} does {object} have?");

  CountParts() {
    super("count-parts", Aspect.NUMBER, HOW_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Parts parts = new Parts(scene.relations());
    for (Referent referent : scene.unique()) {
      List<SceneObject> has = parts.of(referent.object());
      for (String part : SceneView.names(has)) {
        if (scene.isCountable(part)) {
          Candidate.howMany(
              asked,
              HOW_MANY.say(Phrase.of(English.plural(part)), referent.said()),
              Program.count(Program.filter(Aspect.ENTITY, part, Parts.program(referent.program()))),
              (int) has.stream().filter(o -> o.name().equals(part)).count());
        }
      }
    }
  }
}
