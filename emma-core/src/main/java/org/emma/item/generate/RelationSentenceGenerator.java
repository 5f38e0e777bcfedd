package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;

/**
 * Offers a relation beside its converse, or with subject and object swapped: "The star is to the
 * left of the heart." Never beside both, which mean the same and so would give each other away.
 */
final class RelationSentenceGenerator extends Questions {

  RelationSentenceGenerator() {
    super("spatial-sentence", Aspect.SPATIAL);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    List<SceneObject> unique = scene.uniqueThings();
    for (SceneObject subject : unique) {
      for (SceneObject object : unique) {
        List<String> holding = relations.predicates(Aspect.SPATIAL, subject, object);
        if (holding.size() == 1 && SpatialRelations.CONVERSE.containsKey(holding.get(0))) {
          about(subject.name(), holding.get(0), object.name()).forEach(asked);
        }
      }
    }
  }

  private static List<Candidate> about(String subject, String predicate, String object) {
    String converse = SpatialRelations.CONVERSE.getOrDefault(predicate, predicate);
    Sentence right = sentence(subject, predicate, object);
    List<Candidate> candidates = new ArrayList<>();
    candidates.addAll(Sentence.choice(right, List.of(sentence(subject, converse, object))));
    candidates.add(Sentence.which(right, List.of(sentence(object, predicate, subject))));
    return candidates;
  }

  private static Sentence sentence(String subject, String predicate, String object) {
    return new Sentence(
        "The %s is %s the %s.".formatted(subject, English.phrase(predicate), object),
        Program.holds(predicate, SceneNames.the(subject), SceneNames.the(object)));
  }
}
