package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks whether the numbers are equal: "Are there as many stars in the first picture as in the
 * second?".
 */
final class AsManyGenerator extends PairQuestions {

  AsManyGenerator() {
    super("number-equal", Aspect.NUMBER);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInBoth()) {
      asked.accept(
          Candidate.yesNo(
              "Are there as many %s in the first picture as in the second?"
                  .formatted(English.plural(name)),
              Program.equal(Pair.named(name, 0), Pair.named(name, 1)),
              pair.count(name, 0) == pair.count(name, 1)));
    }
  }
}
