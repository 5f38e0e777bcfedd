package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.scene.Aspect;

/**
 * Asks where a relation holds whose converse holds in the other picture: "In which picture is the
 * star to the left of the heart?".
 */
final class WhichRelationGenerator extends PairQuestions {

  WhichRelationGenerator() {
    super("spatial-in-which", Aspect.SPATIAL);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (PairedRelation relation : PairedRelation.of(pair)) {
      if (relation.isReversed()) {
        asked.accept(
            Pair.which(
                "In which picture is %s?".formatted(relation.words()),
                relation.holds(0),
                relation.holds(1),
                relation.picture()));
      }
    }
  }
}
