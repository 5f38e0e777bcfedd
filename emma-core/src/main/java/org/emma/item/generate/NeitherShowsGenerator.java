package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks what no picture shows: "Which of these objects is in neither picture?". */
final class NeitherShowsGenerator extends PairQuestions {

  NeitherShowsGenerator() {
    super("entity-in-neither", Aspect.ENTITY);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> shown = pair.namesInEither();
    Program program =
        Program.otherThan(Program.names(Program.scene()), Program.names(Program.scene(1)));
    List<String> all = new ArrayList<>(pair.view(0).names());
    all.addAll(pair.view(1).names());
    for (String name : answers.except(Aspect.ENTITY, all)) {
      asked.accept(
          Candidate.multipleChoice(
              "Which of these objects is in neither picture?", program, name, shown));
    }
  }
}
