package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for the nearest object: "Which object is nearest to the star?". */
final class WhichIsNearest extends Questions {

  private static final Wording WHICH = new Wording("Which object is nearest to {object}?");

  WhichIsNearest() {
    super("which-is-nearest", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()) {
      return;
    }
    for (Referent referent : scene.unique()) {
      new Places(scene.scene())
          .nearest(referent.object())
          .filter(scene::isOnlyThing)
          .ifPresent(
              nearest ->
                  Candidate.closedAndOpen(
                      asked,
                      WHICH.say(referent.said()),
                      Program.query(Aspect.ENTITY, Program.distance("nearest", referent.program())),
                      nearest.name(),
                      answers.except(
                          Aspect.ENTITY, List.of(nearest.name(), referent.object().name()))));
    }
  }
}
