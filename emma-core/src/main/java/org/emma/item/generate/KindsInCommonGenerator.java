package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts what both pictures show: "How many kinds of objects are in both pictures?". */
final class KindsInCommonGenerator extends PairQuestions {

  KindsInCommonGenerator() {
    super("number-of-common-kinds", Aspect.NUMBER);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    int kinds = pair.namesInBoth().size();
    if (kinds == 0 || !pair.canAllBeCounted()) {
      return;
    }
    String question = "How many kinds of objects are in both pictures?";
    Program program =
        Program.kinds(
            Program.common(Program.names(Program.scene()), Program.names(Program.scene(1))));
    List<String> near = NearNumbers.around(kinds, 1, pair.id());
    Candidate.closedAndOpen(asked, question, program, String.valueOf(kinds), near);
  }
}
