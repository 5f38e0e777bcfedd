package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks what one picture alone shows: "Which of these objects is only in the first picture?". */
final class OnlyInGenerator extends PairQuestions {

  OnlyInGenerator() {
    super("entity-only-in", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (int picture = 0; picture < 2; picture++) {
      List<String> only = pair.namesOnlyIn(picture);
      Program program =
          Program.except(
              Program.names(Program.scene(picture)), Program.names(Program.scene(1 - picture)));
      for (String name : only) {
        asked.accept(
            Candidate.multipleChoice(
                "Which of these objects is only in %s?".formatted(Pair.PICTURES.get(picture)),
                program,
                name,
                Pair.wrong(
                    pair.names(1 - picture),
                    answers.except(Aspect.ENTITY, pair.view(picture).names()))));
      }
    }
  }
}
