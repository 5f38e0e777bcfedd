package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Counts over both pictures: "How many stars are there in both pictures together?". */
final class SumGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "number-together";
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
      int sum = pair.count(name, 0) + pair.count(name, 1);
      String question =
          "How many %s are there in both pictures together?".formatted(English.plural(name));
      Program program = Program.sum(Pair.named(name, 0), Pair.named(name, 1));
      candidates.add(
          Candidate.multipleChoice(
              question,
              program,
              String.valueOf(sum),
              NearNumbers.around(sum, 2, pair.id() + name)));
      candidates.add(Candidate.open(question, program, String.valueOf(sum)));
    }
    return candidates;
  }
}
