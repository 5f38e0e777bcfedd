package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for what is in the middle: "Which object is between the star and the heart?". */
final class WhichIsBetween extends Questions {

  private static final Wording WHICH =
      new Wording("Which object is between {object} and {object}?");

  WhichIsBetween() {
    super("which-is-between", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()) {
      return;
    }
    List<Referent> referents = scene.unique();
    for (int i = 0; i < referents.size(); i++) {
      for (Referent other : referents.subList(i + 1, referents.size())) {
        ask(scene, referents.get(i), other, answers, asked);
      }
    }
  }

  private static void ask(
      SceneView scene,
      Referent one,
      Referent other,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    List<SceneObject> found =
        new Places(scene.scene()).between(one.object(), other.object()).orElse(List.of());
    if (found.size() == 1 && scene.isOnlyThing(found.get(0))) {
      String gold = found.get(0).name();
      Candidate.closedAndOpen(
          asked,
          WHICH.say(one.said(), other.said()),
          Program.query(
              Aspect.ENTITY, Program.unique(Program.between(one.program(), other.program()))),
          gold,
          answers.except(Aspect.ENTITY, List.of(gold, one.object().name(), other.object().name())));
    }
  }
}
