package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks what changed about an object of which one attribute did: "What is different about the star
 * in the two pictures?". It examines an aspect of its own, to see a change.
 */
final class DifferencesGenerator extends PairQuestions {

  static final Aspect CHANGE = Aspect.of("change");

  DifferencesGenerator() {
    super("change-of-attribute", CHANGE);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Twins twins : pair.twins()) {
      List<PairedAttribute> compared =
          PairedAttribute.ALL.stream().filter(a -> a.isComparable(twins)).toList();
      List<PairedAttribute> differing = compared.stream().filter(a -> a.differs(twins)).toList();
      if (differing.size() == 1 && compared.size() > 1) {
        ask(twins.name(), compared, differing.get(0), asked);
      }
    }
  }

  private static void ask(
      String name,
      List<PairedAttribute> compared,
      PairedAttribute differing,
      Consumer<Candidate> asked) {
    String question = "What is different about the %s in the two pictures?".formatted(name);
    Program program =
        Program.differences(
            compared.stream().map(PairedAttribute::aspect).toList(),
            Pair.the(name, 0),
            Pair.the(name, 1));
    String gold = "its " + differing.aspect();
    List<String> wrong =
        compared.stream().filter(a -> !a.equals(differing)).map(a -> "its " + a.aspect()).toList();
    Candidate.closedAndOpen(asked, question, program, gold, wrong);
  }
}
