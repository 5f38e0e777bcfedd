package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Asks for the other end: "The star is to the left of which object?", "What is the man riding?".
 */
final class WhatIsRelatedTo extends Questions {

  private final Wording what;

  WhatIsRelatedTo(Aspect aspect) {
    this(
        aspect,
        new Wording(
            aspect.equals(Aspect.SPATIAL)
                ? "{Object} is {predicate} which object?"
                : "What is {object} {predicate}?"));
  }

  private WhatIsRelatedTo(Aspect aspect, Wording what) {
    super("what-is-related-to-by-" + aspect, aspect, what);
    this.what = what;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesFrom(referent.object(), aspect())) {
        List<SceneObject> found =
            relations.objects(aspect(), predicate, referent.object()).orElse(List.of());
        if (found.size() == 1 && scene.isOnlyThing(found.get(0)) && English.isLink(predicate)) {
          String gold = found.get(0).name();
          Candidate.closedAndOpen(
              asked,
              what.say(referent.said(), Phrase.of(English.phrase(predicate))),
              Program.query(
                  Aspect.ENTITY,
                  Program.unique(Program.objects(aspect(), predicate, referent.program()))),
              gold,
              answers.except(Aspect.ENTITY, List.of(gold, referent.object().name())));
        }
      }
    }
  }
}
