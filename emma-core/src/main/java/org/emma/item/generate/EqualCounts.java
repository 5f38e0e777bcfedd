package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether two numbers are equal: "Are there as many stars as hearts?". */
final class EqualCounts extends Questions {

  private static final Wording AS_MANY =
      new Wording("Are there exactly as many {objects} as {objects}?");

  EqualCounts() {
    super("as-many-as", Aspect.NUMBER, AS_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.countableNames().stream().sorted().toList();
    for (int i = 0; i < names.size(); i++) {
      for (String second : names.subList(i + 1, names.size())) {
        String first = names.get(i);
        if (!scene.areSeveral(first, second)) {
          continue;
        }
        asked.accept(
            Candidate.yesNo(
                AS_MANY.say(Phrase.of(English.plural(first)), Phrase.of(English.plural(second))),
                Program.equal(SceneView.all(first), SceneView.all(second)),
                scene.named(first).size() == scene.named(second).size()));
      }
    }
  }
}
