package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks by how much one picture has more: "How many more stars are there in the first picture than
 * in the second?".
 */
final class DifferenceGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "number-difference";
  }

  @Override
  public Aspect aspect() {
    return Aspect.NUMBER;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.namesInBoth()) {
      int difference = pair.count(name, 0) - pair.count(name, 1);
      if (difference == 0) {
        continue;
      }
      int more = difference > 0 ? 0 : 1;
      String question =
          "How many more %s are there in %s than in the %s?"
              .formatted(
                  English.plural(name), Pair.PICTURES.get(more), more == 0 ? "second" : "first");
      Program program = Program.difference(Pair.named(name, more), Pair.named(name, 1 - more));
      String gold = String.valueOf(Math.abs(difference));
      candidates.add(
          Candidate.multipleChoice(
              question,
              program,
              gold,
              NearNumbers.around(Math.abs(difference), 1, pair.id() + name)));
      candidates.add(Candidate.open(question, program, gold));
    }
    return candidates;
  }
}
