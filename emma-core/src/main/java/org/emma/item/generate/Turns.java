package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws evenly from several sources: whichever has given the fewest questions comes first. */
final class Turns implements Source {

  private static final class Turn {
    private final Source source;
    private int given;
    private int triedIn;

    private Turn(Source source) {
      this.source = source;
    }
  }

  private final List<Turn> left = new ArrayList<>();
  private int round;

  Turns(List<? extends Source> sources) {
    sources.forEach(source -> left.add(new Turn(source)));
  }

  @Override
  public @Nullable Draw next(int patience) {
    round++;
    for (Turn turn = leastGiven(); turn != null; turn = leastGiven()) {
      turn.triedIn = round;
      Draw draw = turn.source.next(patience);
      if (draw != null) {
        turn.given += draw.questions().size();
        return draw;
      }
      if (turn.source.isEmpty()) {
        left.remove(turn);
      }
    }
    return null;
  }

  @Override
  public boolean isEmpty() {
    return left.stream().allMatch(turn -> turn.source.isEmpty());
  }

  /** Returns the first of those that have given least, and were not tried in this round. */
  private @Nullable Turn leastGiven() {
    Turn least = null;
    for (Turn turn : left) {
      if (turn.triedIn != round && (least == null || turn.given < least.given)) {
        least = turn;
      }
    }
    return least;
  }
}
