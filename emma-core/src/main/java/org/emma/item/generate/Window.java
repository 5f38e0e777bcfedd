package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the next few draws of a stratum, of which the rarest is taken. */
final class Window {

  private static final int ENOUGH = 16;
  private static final int LOOKED_THROUGH = 64;

  private final List<Draw> draws = new ArrayList<>();
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
    draws.add(draw);
  }

  /** Takes the draw that is rarest among all that were taken; null if there is none. */
  @Nullable Draw take() {
    while (!draws.isEmpty()) {
      Draw rarest = draws.remove(rarest());
      if (rarest.questions().stream().noneMatch(asked::contains)) {
        rarest.questions().forEach(asked::add);
        tally.add(rarest.traits());
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
      long commonness = tally.commonness(draws.get(i).traits());
      if (commonness < least) {
        least = commonness;
        rarest = i;
      }
    }
    return rarest;
  }
}
