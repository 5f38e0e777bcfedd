package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks how the places compare: "Is the star further to the left in the second picture than in the
 * first?".
 */
final class FurtherGenerator extends PairQuestions {

  FurtherGenerator() {
    super("spatial-further", Aspect.SPATIAL);
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Twins twins : pair.twins()) {
      double moved = place(twins, 1, pair) - place(twins, 0, pair);
      if (Math.abs(moved) >= Program.CLEAR_MARGIN) {
        asked.accept(about(twins.name(), "left", moved < 0));
        asked.accept(about(twins.name(), "right", moved > 0));
      }
    }
  }

  private static Candidate about(String name, String side, boolean yes) {
    return Candidate.yesNo(
        "Is the %s further to the %s in the second picture than in the first?"
            .formatted(name, side),
        Program.further(side, Pair.the(name, 1), Pair.the(name, 0)),
        yes);
  }

  private static double place(Twins twins, int picture, Pair pair) {
    return twins.in(picture).box().centerX() / pair.scene(picture).width();
  }
}
