package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Offers what is there beside what is not: "There is a star in the picture." */
final class ObjectSentenceGenerator implements SingleImageGenerator {

  private static final int MOST_WRONG = 3;

  @Override
  public String name() {
    return "entity-sentence";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    List<String> present = SceneNames.present(scene);
    List<String> absent =
        answers.except(Aspect.ENTITY, present).stream().filter(SceneNames::isOne).toList();
    for (String name : present) {
      if (SceneNames.isOne(name) && SceneNames.count(name, scene) == 1 && !absent.isEmpty()) {
        List<Sentence> wrong =
            Some.of(absent, MOST_WRONG, scene.id() + name).stream()
                .map(ObjectSentenceGenerator::sentence)
                .toList();
        candidates.addAll(Sentence.choice(sentence(name), wrong));
      }
    }
    return candidates;
  }

  private static Sentence sentence(String name) {
    return new Sentence(
        "There is %s in the picture.".formatted(English.withArticle(name)),
        Program.exists(SceneNames.named(name)));
  }
}
