package org.emma.item.generate;

import org.jspecify.annotations.Nullable;

/**
 * Draws the questions of one generator, form and difficulty from the pictures of its {@link Pool}.
 */
final class Stratum implements Source {

  private static final int LONGEST_REST = 64;

  private final Pool pool;
  private final Pairing pairing;
  private final Window window;
  private int rest;
  private int nextRest = 1;

  /**
   * @param pairing what makes draws of candidates
   * @param window where draws wait
   */
  Stratum(Pool pool, Pairing pairing, Window window) {
    this.pool = pool;
    this.pairing = pairing;
    this.window = window;
  }

  /** Takes a candidate as one that may be drawn. */
  void offer(Drawn drawn) {
    pairing.add(drawn, window);
  }

  @Override
  public @Nullable Draw next(int patience) {
    if (rest > 0) {
      rest--;
      return null;
    }
    for (int i = 0; i < patience && !window.hasEnough() && !pool.isDone(); i++) {
      pool.visitNext();
    }
    Draw draw = window.take();
    if (draw == null) {
      pairing.settle(window);
      draw = window.take();
    }
    if (draw == null) {
      rest = nextRest;
      nextRest = Math.min(2 * nextRest, LONGEST_REST);
    }
    return draw;
  }

  @Override
  public boolean isEmpty() {
    return pool.isDone() && window.isEmpty() && pairing.isEmpty();
  }
}
