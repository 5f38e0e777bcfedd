package org.emma.item.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws evenly from several sources: whichever has given the fewest questions comes first. */
final class Turns implements Source {

  private final List<? extends Source> sources;
  private final int[] given;

  Turns(List<? extends Source> sources) {
    this.sources = List.copyOf(sources);
    this.given = new int[sources.size()];
  }

  @Override
  public @Nullable Draw next(int patience) {
    boolean[] tried = new boolean[given.length];
    for (int i = leastGiven(tried); i >= 0; i = leastGiven(tried)) {
      tried[i] = true;
      Draw draw = sources.get(i).next(patience);
      if (draw != null) {
        given[i] += draw.questions().size();
        return draw;
      }
    }
    return null;
  }

  @Override
  public boolean isEmpty() {
    return sources.stream().allMatch(Source::isEmpty);
  }

  private int leastGiven(boolean[] tried) {
    int least = -1;
    for (int i = 0; i < given.length; i++) {
      if (!tried[i] && (least < 0 || given[i] < given[least])) {
        least = i;
      }
    }
    return least;
  }
}
