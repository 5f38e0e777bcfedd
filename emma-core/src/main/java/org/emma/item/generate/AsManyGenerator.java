package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks whether the numbers are equal: "Are there as many stars in the first picture as in the
 * second?".
 */
final class AsManyGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "number-equal";
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
      candidates.add(
          Candidate.yesNo(
              "Are there as many %s in the first picture as in the second?"
                  .formatted(English.plural(name)),
              Program.equal(Pair.named(name, 0), Pair.named(name, 1)),
              pair.count(name, 0) == pair.count(name, 1)));
    }
    return candidates;
  }
}
