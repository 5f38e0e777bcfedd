package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Offers a number beside the next ones: "There are exactly 2 stars in the picture." */
final class CountSentenceGenerator implements SingleImageGenerator {

  @Override
  public String name() {
    return "number-sentence";
  }

  @Override
  public Aspect aspect() {
    return Aspect.NUMBER;
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    for (String name : SceneNames.present(scene).stream().filter(SceneNames::isOne).toList()) {
      int count = SceneNames.count(name, scene);
      List<Sentence> wrong =
          NearNumbers.around(count, 1, scene.id() + name).stream()
              .map(other -> sentence(name, Integer.parseInt(other)))
              .toList();
      candidates.addAll(Sentence.choice(sentence(name, count), wrong));
    }
    return candidates;
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
