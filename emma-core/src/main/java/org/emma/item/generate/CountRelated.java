package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts what stands somehow to an object: "How many objects are to the left of the star?". */
final class CountRelated extends Questions {

  private static final Wording HOW_MANY = new Wording("How many objects are {predicate} {object}?");

  CountRelated() {
    super("count-related", Aspect.NUMBER, HOW_MANY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()) {
      return;
    }
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesTo(referent.object(), Aspect.SPATIAL)) {
        int gold =
            relations
                .subjects(Aspect.SPATIAL, predicate, referent.object())
                .map(List::size)
                .orElse(0);
        if (gold > 0 && English.isLink(predicate)) {
          Candidate.howMany(
              asked,
              HOW_MANY.say(Phrase.of(English.phrase(predicate)), referent.said()),
              Program.count(Program.subjects(Aspect.SPATIAL, predicate, referent.program())),
              gold);
        }
      }
    }
  }
}
