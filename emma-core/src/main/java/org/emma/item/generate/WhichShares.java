package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for what is alike: "Which object has the same color as the star?". */
final class WhichShares extends Questions {

  private final Wording which;

  WhichShares(Aspect aspect) {
    this(
        aspect,
        new Wording(
            ValueWords.isStuff(aspect)
                ? "Which object is made of the same material as {object}?"
                : "Which object has the same " + aspect + " as {object}?"));
  }

  private WhichShares(Aspect aspect, Wording which) {
    super("which-shares-" + aspect, aspect, which);
    this.which = which;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 3)) {
      return;
    }
    for (Referent referent : scene.unique()) {
      List<SceneObject> alike = scene.sharing(referent.object(), aspect());
      if (alike.size() == 1 && scene.isOnlyThing(alike.get(0))) {
        String gold = alike.get(0).name();
        Candidate.closedAndOpen(
            asked,
            which.say(referent.said()),
            Program.query(
                Aspect.ENTITY, Program.unique(Program.sameAs(aspect(), referent.program()))),
            gold,
            answers.except(Aspect.ENTITY, List.of(gold, referent.object().name())));
      }
    }
  }
}
