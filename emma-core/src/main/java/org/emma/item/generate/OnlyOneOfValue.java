package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether an object is alone with its value: "Is the star the only red object?". */
final class OnlyOneOfValue extends Questions {

  private static final Wording IS = new Wording("Is {object} the only {object of that value}?");

  OnlyOneOfValue(Aspect aspect) {
    super("only-one-of-" + aspect, aspect, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 2)) {
      return;
    }
    ValueWords words = new ValueWords(aspect());
    for (Referent referent : scene.unique()) {
      String value = referent.object().values(aspect()).get(0);
      boolean isOnly = scene.objects(o -> SceneView.has(o, aspect(), value)).size() == 1;
      asked.accept(
          Candidate.yesNo(
              IS.say(referent.said(), Phrase.of(words.noun(value, "object"))),
              Program.only(referent.program(), Program.filter(aspect(), value, Program.scene())),
              isOnly));
    }
  }
}
