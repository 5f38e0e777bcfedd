package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks where a relation holds whose converse holds in the other picture: "In which picture is the
 * star to the left of the heart?".
 */
final class WhichRelationGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "spatial-in-which";
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
      if (relation.isReversed()) {
        candidates.add(
            Pair.which(
                "In which picture is %s?".formatted(relation.words()),
                relation.holds(0),
                relation.holds(1),
                relation.picture()));
      }
    }
    return candidates;
  }
}
