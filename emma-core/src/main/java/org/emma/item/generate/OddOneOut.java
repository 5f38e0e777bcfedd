package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Asks for the one that is unlike the others: "Which object has a different color from all ...?".
 */
final class OddOneOut extends Questions {

  private final Wording which;

  OddOneOut(Aspect aspect) {
    this(
        aspect,
        new Wording(
            ValueWords.isStuff(aspect)
                ? "Which object is made of a different material from all the others?"
                : "Which object has a different " + aspect + " from all the others?"));
  }

  private OddOneOut(Aspect aspect, Wording which) {
    super("odd-" + aspect + "-out", aspect, which);
    this.which = which;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 3)) {
      return;
    }
    List<String> values = scene.values(aspect());
    for (String value : values) {
      List<SceneObject> having = scene.objects(o -> SceneView.has(o, aspect(), value));
      if (values.size() == 2 && having.size() == 1 && scene.isOnlyThing(having.get(0))) {
        String gold = having.get(0).name();
        Candidate.closedAndOpen(
            asked,
            which.template(),
            Program.query(Aspect.ENTITY, Program.odd(aspect(), Program.scene())),
            gold,
            answers.except(Aspect.ENTITY, List.of(gold)));
      }
    }
  }
}
