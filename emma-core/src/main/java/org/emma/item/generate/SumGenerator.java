package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts over both pictures: "How many stars are there in both pictures together?". */
final class SumGenerator extends PairQuestions {

  SumGenerator() {
    super("number-together", Aspect.NUMBER);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInBoth()) {
      int sum = pair.count(name, 0) + pair.count(name, 1);
      String question =
          "How many %s are there in both pictures together?".formatted(English.plural(name));
      Program program = Program.sum(Pair.named(name, 0), Pair.named(name, 1));
      Candidate.closedAndOpen(
          asked,
          question,
          program,
          String.valueOf(sum),
          NearNumbers.around(sum, 2, pair.id() + name));
    }
  }
}
