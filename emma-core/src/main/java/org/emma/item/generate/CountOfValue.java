package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts by a value alone: "How many objects are red?". */
final class CountOfValue extends Questions {

  private static final Wording HOW_MANY = new Wording("How many objects are {value}?");

  private final Aspect read;

  CountOfValue(Aspect read) {
    super("count-of-" + read, Aspect.NUMBER, HOW_MANY);
    this.read = read;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), read, 2)) {
      return;
    }
    for (String value : scene.values(read)) {
      Candidate.howMany(
          asked,
          HOW_MANY.say(Phrase.of(new ValueWords(read).complement(value))),
          Program.count(Program.filter(read, value, Program.scene())),
          scene.objects(o -> SceneView.has(o, read, value)).size());
    }
  }
}
