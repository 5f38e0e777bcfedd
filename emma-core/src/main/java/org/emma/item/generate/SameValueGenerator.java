package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;

/** Asks whether an attribute is the same: "Is the star the same color in both pictures?". */
final class SameValueGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  SameValueGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-same-in-both", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Twins twins : attribute.comparable(pair)) {
      String name = twins.name();
      asked.accept(
          Candidate.yesNo(
              attribute.same().formatted("the " + name),
              Program.same(attribute.aspect(), Pair.the(name, 0), Pair.the(name, 1)),
              !attribute.differs(twins)));
    }
  }
}
