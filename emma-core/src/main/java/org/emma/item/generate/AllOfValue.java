package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks whether a value is everyone's: "Are all the stars red?". */
final class AllOfValue extends Questions {

  private static final Wording ARE = new Wording("Are all the {objects} {value}?");

  AllOfValue(Aspect aspect) {
    super("all-of-" + aspect, aspect, ARE);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(aspect(), 2)) {
      List<SceneObject> named = scene.named(name);
      for (String value : SceneView.values(named, aspect())) {
        asked.accept(
            Candidate.yesNo(
                ARE.say(
                    Phrase.of(English.plural(name)),
                    Phrase.of(new ValueWords(aspect()).complement(value))),
                Program.all(aspect(), value, SceneView.all(name)),
                named.stream().allMatch(o -> SceneView.has(o, aspect(), value))));
      }
    }
  }
}
