package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;

/**
 * Asks whose attribute is another: "Which of these objects has a different color in the second
 * picture than in the first?".
 */
final class ChangedGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  ChangedGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-changed", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> changed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Twins twins : attribute.comparable(pair)) {
      (attribute.differs(twins) ? changed : kept).add(twins.name());
    }
    String question =
        "Which of these objects has a different %s in the second picture than in the first?"
            .formatted(attribute.aspect());
    Program program = Program.changed(attribute.aspect(), Program.scene(), Program.scene(1));
    for (String name : changed) {
      asked.accept(Candidate.multipleChoice(question, program, name, kept));
    }
  }
}
