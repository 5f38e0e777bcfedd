package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;

/** Asks in which picture an attribute is so: "In which picture is the star red?". */
final class WhichHasValueGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  WhichHasValueGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-in-which", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Twins twins : attribute.differing(pair)) {
      String name = twins.name();
      for (int picture = 0; picture < 2; picture++) {
        String value = attribute.value(twins, picture);
        asked.accept(
            Pair.which(
                attribute.which().formatted("the " + name, value),
                Program.verify(attribute.aspect(), value, Pair.the(name, 0)),
                Program.verify(attribute.aspect(), value, Pair.the(name, 1)),
                picture));
      }
    }
  }
}
