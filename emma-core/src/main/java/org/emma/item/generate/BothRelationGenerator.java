package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks whether a relation holds in both pictures: "Is the star to the left of the heart in both
 * pictures?". In the picture where it does not, its converse does.
 */
final class BothRelationGenerator extends PairQuestions {

  BothRelationGenerator() {
    super("spatial-in-both", Aspect.SPATIAL);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (PairedRelation relation : PairedRelation.of(pair)) {
      asked.accept(
          Candidate.yesNo(
              "Is %s in both pictures?".formatted(relation.words()),
              Program.and(relation.holds(0), relation.holds(1)),
              !relation.isReversed()));
    }
  }
}
