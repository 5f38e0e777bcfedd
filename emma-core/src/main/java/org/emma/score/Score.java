package org.emma.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * States one figure as a benchmark publishes it.
 *
 * @param name what the benchmark's paper calls it
 * @param value the figure before rounding, in the unit that is published; empty where there is
 *     nothing to divide by
 * @param decimals how many decimals are published
 * @param unit what stands behind the figure, such as {@code %}; empty for points and plain shares
 */
public record Score(String name, OptionalDouble value, int decimals, String unit) {

  /** Returns a share as percent. */
  static Score percent(String name, OptionalDouble share, int decimals) {
    return new Score(name, times100(share), decimals, "%");
  }

  /** Returns a figure without unit. */
  static Score plain(String name, OptionalDouble value, int decimals) {
    return new Score(name, value, decimals, "");
  }

  /** Returns the figure as published, such as {@code 85.90 %}; a dash where there is none. */
  public String text() {
    return value.isEmpty() ? "–" : rounded(decimals) + (unit.isEmpty() ? "" : " " + unit);
  }

  /** Returns name and figure as published, such as {@code Accuracy 85.90 %}. */
  @Override
  public String toString() {
    return name + " " + text();
  }

  /**
   * Returns the figure with that many decimals, rounded as Python's {@code round} and {@code
   * format} do: the exact binary value to the nearest, a tie to the even digit.
   *
   * @throws java.util.NoSuchElementException if there is no figure
   */
  public String rounded(int places) {
    return round(value.orElseThrow(), places).toPlainString();
  }

  static BigDecimal round(double figure, int places) {
    return new BigDecimal(figure).setScale(places, RoundingMode.HALF_EVEN);
  }

  private static OptionalDouble times100(OptionalDouble share) {
    return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
  }
}
