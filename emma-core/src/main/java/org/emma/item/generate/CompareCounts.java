package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Compares two numbers: "Are there more stars than hearts?". */
final class CompareCounts extends Questions {

  private static final Wording MORE = new Wording("Are there more {objects} than {objects}?");

  CompareCounts() {
    super("more-than", Aspect.NUMBER, MORE);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.countableNames();
    for (String first : names) {
      for (String second : names) {
        if (!first.equals(second) && scene.areSeveral(first, second)) {
          asked.accept(
              Candidate.yesNo(
                  MORE.say(Phrase.of(English.plural(first)), Phrase.of(English.plural(second))),
                  Program.more(SceneView.all(first), SceneView.all(second)),
                  scene.named(first).size() > scene.named(second).size()));
        }
      }
    }
  }
}
