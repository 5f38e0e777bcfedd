package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Subtracts two numbers: "How many more stars than hearts are there?". */
final class CountDifference extends Questions {

  private static final Wording HOW_MANY =
      new Wording("How many more {objects} than {objects} are there?");

  CountDifference() {
    super("how-many-more", Aspect.NUMBER, HOW_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.countableNames();
    for (String first : names) {
      for (String second : names) {
        int gold = scene.named(first).size() - scene.named(second).size();
        if (gold > 0) {
          Candidate.howMany(
              asked,
              HOW_MANY.say(Phrase.of(English.plural(first)), Phrase.of(English.plural(second))),
              Program.difference(SceneView.all(first), SceneView.all(second)),
              gold);
        }
      }
    }
  }
}
