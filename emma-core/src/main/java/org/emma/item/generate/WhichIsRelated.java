package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Asks what stands somehow to an object: "Which object is to the left of the star?", "Who or what
 * is riding the horse?".
 */
final class WhichIsRelated extends Questions {

  private final Wording which;

  WhichIsRelated(Aspect aspect) {
    this(
        aspect,
        new Wording(
            (aspect.equals(Aspect.ACTION) ? "Who or what" : "Which object")
                + " is {predicate} {object}?"));
  }

  private WhichIsRelated(Aspect aspect, Wording which) {
    super("which-is-related-by-" + aspect, aspect, which);
    this.which = which;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesTo(referent.object(), aspect())) {
        List<SceneObject> found =
            relations.subjects(aspect(), predicate, referent.object()).orElse(List.of());
        if (found.size() == 1 && scene.isOnlyThing(found.get(0)) && English.isLink(predicate)) {
          String gold = found.get(0).name();
          Candidate.closedAndOpen(
              asked,
              which.say(Phrase.of(English.phrase(predicate)), referent.said()),
              Program.query(
                  Aspect.ENTITY,
                  Program.unique(Program.subjects(aspect(), predicate, referent.program()))),
              gold,
              answers.except(Aspect.ENTITY, List.of(gold, referent.object().name())));
        }
      }
    }
  }
}
