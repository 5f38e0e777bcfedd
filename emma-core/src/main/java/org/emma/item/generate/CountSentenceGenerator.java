package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Offers a number beside the next ones: "There are exactly 2 stars in the picture." */
final class CountSentenceGenerator extends Questions {

  CountSentenceGenerator() {
    super("number-sentence", Aspect.NUMBER);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.names().stream().filter(SceneNames::isOne).toList()) {
      int count = scene.named(name).size();
      List<Sentence> wrong =
          NearNumbers.around(count, 1, scene.scene().id() + name).stream()
              .map(other -> sentence(name, Integer.parseInt(other)))
              .toList();
      Sentence.choice(sentence(name, count), wrong).forEach(asked);
    }
  }

  private static Sentence sentence(String name, int count) {
    String counted =
        count == 1
            ? "is exactly 1 " + name
            : "are exactly %d %s".formatted(count, English.plural(name));
    return new Sentence(
        "There %s in the picture.".formatted(counted),
        Program.countIs(String.valueOf(count), SceneNames.named(name)));
  }
}
