package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SpatialRelations;

/**
 * Asks how one object stands to another: "Where is the star relative to the heart?", "Is the star
 * to the left of the heart?". A yes/no question is asked where its predicate or the converse holds,
 * never about a pair that stands otherwise.
 */
final class SpatialGenerator extends Questions {

  private static final Wording WHERE = new Wording("Where is {object} relative to {object}?");
  private static final Wording WHETHER = new Wording("Is {object} {predicate} {object}?");

  SpatialGenerator() {
    super("spatial-relation", Aspect.SPATIAL, WHERE, WHETHER);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    List<Referent> referents = scene.unique();
    for (Referent subject : referents) {
      for (Referent object : referents) {
        List<String> holding =
            relations.predicates(Aspect.SPATIAL, subject.object(), object.object());
        if (!holding.isEmpty() && relations.isConsistent(subject.object(), object.object())) {
          ask(subject, object, holding, answers, asked);
        }
      }
    }
  }

  private static void ask(
      Referent subject,
      Referent object,
      List<String> holding,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    String where = WHERE.say(subject.said(), object.said());
    Program query = Program.predicates(Aspect.SPATIAL, subject.program(), object.program());
    List<String> wrong =
        answers.except(Aspect.SPATIAL, holding).stream().map(English::answer).toList();
    for (String predicate : holding) {
      String gold = English.answer(predicate);
      asked.accept(Candidate.multipleChoice(where, query, gold, wrong));
      if (holding.size() == 1) {
        asked.accept(Candidate.open(where, query, gold));
      }
      asked.accept(whether(subject, predicate, object, true));
      String converse = SpatialRelations.CONVERSE.get(predicate);
      if (converse != null && !holding.contains(converse)) {
        asked.accept(whether(subject, converse, object, false));
      }
    }
  }

  private static Candidate whether(
      Referent subject, String predicate, Referent object, boolean yes) {
    return Candidate.yesNo(
        WHETHER.say(subject.said(), Phrase.of(English.phrase(predicate)), object.said()),
        Program.holds(predicate, subject.program(), object.program()),
        yes);
  }
}
