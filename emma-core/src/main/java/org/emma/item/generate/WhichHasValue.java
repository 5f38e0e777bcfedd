package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks what an attribute singles out: "Which object is red?", "Which object says "STOP"?". */
final class WhichHasValue extends Questions {

  private final Wording which;
  private final ValueWords words;

  WhichHasValue(Aspect aspect) {
    this(aspect, wording(aspect));
  }

  private WhichHasValue(Aspect aspect, Wording which) {
    super("which-has-" + aspect, aspect, which);
    this.which = which;
    this.words = new ValueWords(aspect);
  }

  private static Wording wording(Aspect aspect) {
    if (aspect.equals(Aspect.TEXT)) {
      return new Wording("Which object says \"{text}\"?");
    }
    return new Wording(
        (aspect.equals(Aspect.ACTION) ? "Who or what" : "Which object") + " is {value}?");
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String value : scene.values(aspect())) {
      List<SceneObject> having = scene.objects(o -> SceneView.has(o, aspect(), value));
      if (having.size() == 1 && scene.isOnlyThing(having.get(0))) {
        String gold = having.get(0).name();
        Candidate.closedAndOpen(
            asked,
            which.say(Phrase.of(words.complement(value))),
            Program.query(
                Aspect.ENTITY, Program.unique(Program.filter(aspect(), value, Program.scene()))),
            gold,
            answers.except(Aspect.ENTITY, List.of(gold)));
      }
    }
  }
}
