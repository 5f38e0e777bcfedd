package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Counts the exceptions: "How many stars are not red?". */
final class CountNamedOfOtherValue extends Questions {

  private static final Wording HOW_MANY = new Wording("How many {objects} are not {value}?");

  private final Aspect read;

  CountNamedOfOtherValue(Aspect read) {
    super("count-named-not-of-" + read, Aspect.NUMBER, HOW_MANY);
    this.read = read;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(read, 2)) {
      List<SceneObject> named = scene.named(name);
      for (String value : SceneView.values(named, read)) {
        int gold = (int) named.stream().filter(o -> !SceneView.has(o, read, value)).count();
        if (gold > 0) {
          Candidate.howMany(
              asked,
              HOW_MANY.say(
                  Phrase.of(English.plural(name)),
                  Phrase.of(new ValueWords(read).complement(value))),
              Program.count(Program.without(read, value, SceneView.all(name))),
              gold);
        }
      }
    }
  }
}
