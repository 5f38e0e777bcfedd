package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks by how much one picture has more: "How many more stars are there in the first picture than
 * in the second?".
 */
final class DifferenceGenerator extends PairQuestions {

  DifferenceGenerator() {
    super("number-difference", Aspect.NUMBER);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInBoth()) {
      int difference = pair.count(name, 0) - pair.count(name, 1);
      if (difference == 0) {
        continue;
      }
      int more = difference > 0 ? 0 : 1;
      String question =
          "How many more %s are there in %s than in the %s?"
              .formatted(
                  English.plural(name), Pair.PICTURES.get(more), more == 0 ? "second" : "first");
      Program program = Program.difference(Pair.named(name, more), Pair.named(name, 1 - more));
      String gold = String.valueOf(Math.abs(difference));
      Candidate.closedAndOpen(
          asked,
          question,
          program,
          gold,
          NearNumbers.around(Math.abs(difference), 1, pair.id() + name));
    }
  }
}
