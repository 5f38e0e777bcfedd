package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks whether a relation holds in both pictures: "Is the star to the left of the heart in both
 * pictures?". In the picture where it does not, its converse does.
 */
final class BothRelationGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "spatial-in-both";
  }

  @Override
  public Aspect aspect() {
    return Aspect.SPATIAL;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (PairedRelation relation : PairedRelation.of(pair)) {
      candidates.add(
          Candidate.yesNo(
              "Is %s in both pictures?".formatted(relation.words()),
              Program.and(relation.holds(0), relation.holds(1)),
              !relation.isReversed()));
    }
    return candidates;
  }
}
