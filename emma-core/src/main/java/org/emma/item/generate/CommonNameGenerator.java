package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks what both pictures show: "Which of these objects is in both pictures?". */
final class CommonNameGenerator extends PairQuestions {

  CommonNameGenerator() {
    super("entity-common", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> common = pair.namesInBoth();
    List<String> inOne = new ArrayList<>(pair.namesOnlyIn(0));
    inOne.addAll(pair.namesOnlyIn(1));
    Program program =
        Program.common(Program.names(Program.scene()), Program.names(Program.scene(1)));
    for (String name : common) {
      asked.accept(
          Candidate.multipleChoice(
              "Which of these objects is in both pictures?",
              program,
              name,
              Pair.wrong(inOne, answers.except(Aspect.ENTITY, pair.view(0).names()))));
    }
  }
}
