package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Adds up two numbers: "How many stars and hearts are there altogether?". */
final class CountTogether extends Questions {

  private static final Wording HOW_MANY =
      new Wording("How many {objects} and {objects} are there altogether?");

  CountTogether() {
    super("count-together", Aspect.NUMBER, HOW_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.countableNames();
    for (int i = 0; i < names.size(); i++) {
      for (String second : names.subList(i + 1, names.size())) {
        String first = names.get(i);
        if (!scene.areSeveral(first, second)) {
          continue;
        }
        Candidate.howMany(
            asked,
            HOW_MANY.say(Phrase.of(English.plural(first)), Phrase.of(English.plural(second))),
            Program.count(Program.union(SceneView.all(first), SceneView.all(second))),
            scene.named(first).size() + scene.named(second).size());
      }
    }
  }
}
