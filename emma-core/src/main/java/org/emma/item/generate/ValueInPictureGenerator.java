package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;

/**
 * Asks for an attribute in one picture that is another in the other: "What color is the star in the
 * second picture?".
 */
final class ValueInPictureGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  ValueInPictureGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-in-picture", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Twins twins : attribute.differing(pair)) {
      for (int picture = 0; picture < 2; picture++) {
        String gold = attribute.value(twins, picture);
        Candidate.closedAndOpen(
            asked,
            attribute.what().formatted("the " + twins.name(), Pair.PICTURES.get(picture)),
            Program.query(attribute.aspect(), Pair.the(twins.name(), picture)),
            gold,
            answers.except(attribute.aspect(), List.of(gold)));
      }
    }
  }
}
