package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether both pictures show it: "Is there a star in both pictures?". */
final class BothShowGenerator extends PairQuestions {

  BothShowGenerator() {
    super("entity-in-both", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInEither()) {
      asked.accept(
          Candidate.yesNo(
              "Is there %s in both pictures?".formatted(English.withArticle(name)),
              Program.and(Program.exists(Pair.named(name, 0)), Program.exists(Pair.named(name, 1))),
              pair.namesInBoth().contains(name)));
    }
  }
}
