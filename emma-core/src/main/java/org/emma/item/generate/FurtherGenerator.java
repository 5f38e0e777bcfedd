package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks how the places compare: "Is the star further to the left in the second picture than in the
 * first?".
 */
final class FurtherGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "spatial-further";
  }

  @Override
  public Aspect aspect() {
    return Aspect.SPATIAL;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.uniqueNames()) {
      double moved = place(name, 1, pair) - place(name, 0, pair);
      if (Math.abs(moved) >= Program.CLEAR_MARGIN) {
        candidates.add(about(name, "left", moved < 0));
        candidates.add(about(name, "right", moved > 0));
      }
    }
    return candidates;
  }

  private static Candidate about(String name, String side, boolean yes) {
    return Candidate.yesNo(
        "Is the %s further to the %s in the second picture than in the first?"
            .formatted(name, side),
        Program.further(side, Pair.the(name, 1), Pair.the(name, 0)),
        yes);
  }

  private static double place(String name, int picture, Pair pair) {
    return pair.objects(name, picture).get(0).box().centerX() / pair.scene(picture).width();
  }
}
