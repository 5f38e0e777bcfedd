package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the next few draws of a stratum, of which the rarest is taken. */
final class Window {

  private static final int ENOUGH = 16;
  private static final int LOOKED_THROUGH = 64;

  private record Waiting(Draw draw, Tally.Commonness commonness) {}

  private final List<Waiting> draws = new ArrayList<>();
  private final Tally tally;
  private final Asked asked;

  Window(Tally tally, Asked asked) {
    this.tally = tally;
    this.asked = asked;
  }

  boolean hasEnough() {
    return draws.size() >= ENOUGH;
  }

  boolean isEmpty() {
    return draws.isEmpty();
  }

  void add(Draw draw) {
    draws.add(new Waiting(draw, tally.of(draw.traits())));
  }

  /** Takes the draw that is rarest among all that were taken; null if there is none. */
  @Nullable Draw take() {
    while (!draws.isEmpty()) {
      Waiting chosen = draws.remove(rarest());
      Draw rarest = chosen.draw();
      if (rarest.questions().stream().noneMatch(asked::contains)) {
        rarest.questions().forEach(asked::add);
        chosen.commonness().add();
        return rarest;
      }
      asked.refuse();
    }
    return null;
  }

  private int rarest() {
    int rarest = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < Math.min(LOOKED_THROUGH, draws.size()); i++) {
      long commonness = draws.get(i).commonness().now();
      if (commonness < least) {
        least = commonness;
        rarest = i;
      }
    }
    return rarest;
  }
}
