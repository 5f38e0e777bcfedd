package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Scene;

/**
 * Asks for an attribute that an object of one picture has in the other: "What color is the leftmost
 * object of the first picture in the second picture?".
 */
final class CounterpartGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  CounterpartGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-of-counterpart", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (int picture = 0; picture < 2; picture++) {
      Scene shown = pair.scene(picture);
      Program all = Program.scene(picture);
      for (Referent referent : Referent.outermost("object", shown.objects(), all, shown)) {
        ask(referent, pair, picture, answers, asked);
      }
    }
  }

  private void ask(
      Referent referent, Pair pair, int from, KnownAnswers answers, Consumer<Candidate> asked) {
    String name = referent.object().name();
    Optional<String> gold =
        pair.twins().stream()
            .filter(twins -> twins.name().equals(name))
            .findFirst()
            .flatMap(twins -> twins.in(1 - from).value(attribute.aspect()));
    if (gold.isEmpty()) {
      return;
    }
    String question =
        attribute
            .what()
            .formatted(
                referent.phrase() + " of " + Pair.PICTURES.get(from), Pair.PICTURES.get(1 - from));
    Program program =
        Program.query(
            attribute.aspect(), Program.counterpart(referent.program(), Program.scene(1 - from)));
    Candidate.closedAndOpen(
        asked,
        question,
        program,
        gold.get(),
        answers.except(attribute.aspect(), List.of(gold.get())));
  }
}
