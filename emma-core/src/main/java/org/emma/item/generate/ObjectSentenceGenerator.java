package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Offers what is there beside what is not: "There is a star in the picture." */
final class ObjectSentenceGenerator extends Questions {

  private static final int MOST_WRONG = 3;

  ObjectSentenceGenerator() {
    super("entity-sentence", Aspect.ENTITY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.names();
    List<String> absent =
        answers.except(Aspect.ENTITY, present).stream().filter(SceneNames::isOne).toList();
    for (String name : present) {
      if (SceneNames.isOne(name) && scene.named(name).size() == 1 && !absent.isEmpty()) {
        List<Sentence> wrong =
            Some.of(absent, MOST_WRONG, scene.scene().id() + name).stream()
                .map(ObjectSentenceGenerator::sentence)
                .toList();
        Sentence.choice(sentence(name), wrong).forEach(asked);
      }
    }
  }

  private static Sentence sentence(String name) {
    return new Sentence(
        "There is %s in the picture.".formatted(English.withArticle(name)),
        Program.exists(SceneNames.named(name)));
  }
}
