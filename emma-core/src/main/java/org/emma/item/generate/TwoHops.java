package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Follows two relations: "Which object is above the object to the left of the star?". */
final class TwoHops extends Questions {

  private static final Wording WHICH =
      new Wording("Which object is {predicate} the object that is {predicate} {object}?");

  TwoHops() {
    super("two-hops", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String first : relations.predicatesTo(referent.object(), Aspect.SPATIAL)) {
        List<SceneObject> between = found(relations, first, referent.object());
        if (between.size() == 1) {
          for (String second : relations.predicatesTo(between.get(0), Aspect.SPATIAL)) {
            List<SceneObject> found = found(relations, second, between.get(0));
            boolean isElsewhere =
                found.size() == 1 && !found.get(0).id().equals(referent.object().id());
            if (isElsewhere && scene.isOnlyThing(found.get(0))) {
              ask(referent, first, second, found.get(0).name(), answers, asked);
            }
          }
        }
      }
    }
  }

  private static List<SceneObject> found(
      Relations relations, String predicate, SceneObject object) {
    return English.isLink(predicate)
        ? relations.subjects(Aspect.SPATIAL, predicate, object).orElse(List.of())
        : List.of();
  }

  private static void ask(
      Referent referent,
      String first,
      String second,
      String gold,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    Program between = Program.unique(Program.subjects(Aspect.SPATIAL, first, referent.program()));
    Candidate.closedAndOpen(
        asked,
        WHICH.say(
            Phrase.of(English.phrase(second)), Phrase.of(English.phrase(first)), referent.said()),
        Program.query(
            Aspect.ENTITY, Program.unique(Program.subjects(Aspect.SPATIAL, second, between))),
        gold,
        answers.except(Aspect.ENTITY, List.of(gold, referent.object().name())));
  }
}
