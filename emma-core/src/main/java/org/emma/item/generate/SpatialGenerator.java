package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SpatialRelations;

/**
 * Asks how one object stands to another: "Where is the star relative to the heart?", "Is the star
 * to the left of the heart?". A yes/no question is asked where its predicate or the converse holds,
 * never about a pair that stands otherwise.
 */
final class SpatialGenerator implements SingleImageGenerator {

  private static final Wording WHERE = new Wording("Where is {object} relative to {object}?");
  private static final Wording WHETHER = new Wording("Is {object} {predicate} {object}?");

  @Override
  public String name() {
    return "spatial-relation";
  }

  @Override
  public Aspect aspect() {
    return Aspect.SPATIAL;
  }

  @Override
  public List<String> templates() {
    return List.of(WHERE.template(), WHETHER.template());
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    Relations relations = new Relations(scene);
    List<Referent> referents = new SceneView(scene).unique();
    for (Referent subject : referents) {
      for (Referent object : referents) {
        List<String> holding =
            relations.predicates(Aspect.SPATIAL, subject.object(), object.object());
        boolean isClear = relations.isConsistent(subject.object(), object.object());
        if (isClear && !holding.isEmpty()) {
          candidates.addAll(about(subject, object, holding, answers));
        }
      }
    }
    return candidates;
  }

  private static List<Candidate> about(
      Referent subject, Referent object, List<String> holding, KnownAnswers answers) {
    String where = WHERE.say(subject.said(), object.said());
    Program query = Program.predicates(Aspect.SPATIAL, subject.program(), object.program());
    List<String> wrong =
        answers.except(Aspect.SPATIAL, holding).stream().map(English::answer).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (String predicate : holding) {
      String gold = English.answer(predicate);
      candidates.add(Candidate.multipleChoice(where, query, gold, wrong));
      if (holding.size() == 1) {
        candidates.add(Candidate.open(where, query, gold));
      }
      candidates.add(whether(subject, predicate, object, true));
      String converse = SpatialRelations.CONVERSE.get(predicate);
      if (converse != null && !holding.contains(converse)) {
        candidates.add(whether(subject, converse, object, false));
      }
    }
    return candidates;
  }

  private static Candidate whether(
      Referent subject, String predicate, Referent object, boolean yes) {
    return Candidate.yesNo(
        WHETHER.say(subject.said(), Phrase.of(English.phrase(predicate)), object.said()),
        Program.holds(predicate, subject.program(), object.program()),
        yes);
  }
}
