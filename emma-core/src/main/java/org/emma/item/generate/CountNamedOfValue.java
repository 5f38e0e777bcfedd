package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Counts objects of a name and a value: "How many stars are red?". */
final class CountNamedOfValue extends Questions {

  private static final Wording HOW_MANY = new Wording("How many {objects} are {value}?");
  private static final Wording ARE = new Wording("Are exactly {number} {objects} {value}?");
  private static final Wording IS = new Wording("Is exactly {number} {object} {value}?");

  private final Aspect read;

  CountNamedOfValue(Aspect read) {
    super("count-named-of-" + read, Aspect.NUMBER, HOW_MANY, ARE, IS);
    this.read = read;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(read, 2)) {
      List<SceneObject> named = scene.named(name);
      SceneView.values(named, read).forEach(value -> ask(name, value, named, asked));
    }
  }

  private void ask(String name, String value, List<SceneObject> named, Consumer<Candidate> asked) {
    Program having = Program.filter(read, value, SceneView.all(name));
    int gold = (int) named.stream().filter(o -> SceneView.has(o, read, value)).count();
    Phrase several = Phrase.of(English.plural(name));
    Phrase said = Phrase.of(new ValueWords(read).complement(value));
    Candidate.howMany(asked, HOW_MANY.say(several, said), Program.count(having), gold);
    for (int number = 1; number <= named.size() + 1; number++) {
      boolean isOne = number == 1;
      String question =
          (isOne ? IS : ARE)
              .say(Phrase.of(String.valueOf(number)), isOne ? Phrase.of(name) : several, said);
      asked.accept(
          Candidate.yesNo(
              question, Program.countIs(String.valueOf(number), having), number == gold));
    }
  }
}
