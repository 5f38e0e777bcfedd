package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether somebody does something to something: "Is the man riding the horse?". */
final class IsDoing extends Questions {

  private static final Wording IS = new Wording("Is {object} {predicate} {object}?");

  IsDoing() {
    super("is-doing", Aspect.ACTION, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    List<Referent> referents = scene.unique();
    List<String> predicates = relations.predicates(Aspect.ACTION);
    for (Referent subject : referents) {
      boolean isActive = !relations.predicatesFrom(subject.object(), Aspect.ACTION).isEmpty();
      for (Referent object : referents) {
        boolean isAffected = !relations.predicatesTo(object.object(), Aspect.ACTION).isEmpty();
        if (isActive && isAffected && !subject.object().equals(object.object())) {
          for (String predicate : predicates) {
            asked.accept(candidate(relations, subject, predicate, object));
          }
        }
      }
    }
  }

  private static Candidate candidate(
      Relations relations, Referent subject, String predicate, Referent object) {
    return Candidate.yesNo(
        IS.say(subject.said(), Phrase.of(predicate), object.said()),
        Program.holds(Aspect.ACTION, predicate, subject.program(), object.program()),
        relations.holds(Aspect.ACTION, subject.object(), predicate, object.object()));
  }
}
