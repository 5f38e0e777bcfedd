package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks whether there is an object of a name and a value: "Is there a red star in the picture?". */
final class NamedOfValue extends Questions {

  private static final Wording IS = new Wording("Is there {object of that value} in the picture?");
  private static final Wording THAT_IS =
      new Wording("Is there {object} in the picture {that} is {value}?");

  NamedOfValue(Aspect aspect) {
    super("named-of-" + aspect, aspect, IS, THAT_IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> values = scene.values(aspect());
    for (String name : scene.countableNames()) {
      List<SceneObject> named = scene.named(name);
      List<String> present = SceneView.values(named, aspect());
      present.forEach(value -> asked.accept(candidate(name, value, true)));
      if (SceneView.allHaveOne(named, aspect(), 1)) {
        values.stream()
            .filter(value -> SceneView.isUnlike(value, present))
            .filter(answers.of(aspect(), name)::contains)
            .forEach(value -> asked.accept(candidate(name, value, false)));
      }
    }
  }

  private Candidate candidate(String name, String value, boolean yes) {
    ValueWords words = new ValueWords(aspect());
    String question =
        words.standsBefore(value)
            ? IS.say(Phrase.some(words.noun(value, name), name))
            : THAT_IS.say(
                Phrase.some(name),
                Phrase.of(English.relative(name)),
                Phrase.of(words.complement(value)));
    return Candidate.yesNo(
        question, Program.exists(Program.filter(aspect(), value, SceneView.all(name))), yes);
  }
}
