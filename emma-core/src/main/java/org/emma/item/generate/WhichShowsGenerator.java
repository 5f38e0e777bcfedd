package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks which picture shows it: "In which picture is there a star?". */
final class WhichShowsGenerator extends PairQuestions {

  WhichShowsGenerator() {
    super("entity-in-which", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (int picture = 0; picture < 2; picture++) {
      for (String name : pair.namesOnlyIn(picture)) {
        asked.accept(
            Pair.which(
                "In which picture is there %s?".formatted(English.withArticle(name)),
                Program.exists(Pair.named(name, 0)),
                Program.exists(Pair.named(name, 1)),
                picture));
      }
    }
  }
}
