package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks where there are more: "Which picture has more stars?", "Which picture has more objects?".
 */
final class WhichHasMoreGenerator extends PairQuestions {

  WhichHasMoreGenerator() {
    super("number-in-which", Aspect.NUMBER);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInBoth()) {
      ask(
          English.plural(name),
          pair.count(name, 0) - pair.count(name, 1),
          Pair.named(name, 0),
          Pair.named(name, 1),
          asked);
    }
    ask(
        "objects",
        pair.scene(0).objects().size() - pair.scene(1).objects().size(),
        Program.scene(),
        Program.scene(1),
        asked);
  }

  private static void ask(
      String counted, int difference, Program first, Program second, Consumer<Candidate> asked) {
    if (difference != 0) {
      asked.accept(
          Pair.which(
              "Which picture has more %s?".formatted(counted),
              Program.more(first, second),
              Program.more(second, first),
              difference > 0 ? 0 : 1));
    }
  }
}
