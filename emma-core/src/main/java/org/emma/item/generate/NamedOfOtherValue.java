package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks whether there is an exception: "Is there a star in the picture that is not red?". */
final class NamedOfOtherValue extends Questions {

  private static final Wording IS =
      new Wording("Is there {object} in the picture {that} is not {value}?");

  NamedOfOtherValue(Aspect aspect) {
    super("named-not-of-" + aspect, aspect, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(aspect(), 2)) {
      List<SceneObject> named = scene.named(name);
      for (String value : scene.values(aspect())) {
        if (!answers.of(aspect(), name).contains(value)) {
          continue;
        }
        boolean isAny = named.stream().anyMatch(o -> !SceneView.has(o, aspect(), value));
        asked.accept(
            Candidate.yesNo(
                IS.say(
                    Phrase.some(name),
                    Phrase.of(English.relative(name)),
                    Phrase.of(new ValueWords(aspect()).complement(value))),
                Program.exists(Program.without(aspect(), value, SceneView.all(name))),
                isAny));
      }
    }
  }
}
