package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether one picture alone shows it: "Is there a star in only one of the two pictures?". */
final class OnlyOneShowsGenerator extends PairQuestions {

  OnlyOneShowsGenerator() {
    super("entity-in-only-one", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInEither()) {
      asked.accept(
          Candidate.yesNo(
              "Is there %s in only one of the two pictures?".formatted(English.withArticle(name)),
              Program.onlyOne(
                  Program.exists(Pair.named(name, 0)), Program.exists(Pair.named(name, 1))),
              !pair.namesInBoth().contains(name)));
    }
  }
}
