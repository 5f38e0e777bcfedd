package org.emma.report;

import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.emma.diagnose.Interval;

/** Writes figures for people: shares as percent with one decimal. */
final class Figures {

  private Figures() {}

  /** Returns a share from 0 to 1, such as {@code 93.5 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Returns a share, or a dash where there is none. */
  static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "–";
  }

  /** Returns a share without decimals, such as {@code 93 %}, or a dash where there is none. */
  static String brief(OptionalDouble share) {
    return share.isPresent() ? number(100 * share.getAsDouble()) + " %" : "–";
  }

  /** Returns the least and the greatest share, such as {@code 25 to 50 %}, or the one there is. */
  static String percentRange(DoubleStream shares) {
    DoubleSummaryStatistics all = shares.summaryStatistics();
    String least = number(100 * all.getMin());
    String most = number(100 * all.getMax());
    return (least.equals(most) ? most : least + " to " + most) + " %";
  }

  /** Returns an interval, such as {@code 91.0 to 95.2 %}. */
  static String interval(Interval interval) {
    return String.format(
        Locale.ROOT, "%.1f to %.1f %%", 100 * interval.lower(), 100 * interval.upper());
  }

  /** Returns a difference of shares in points, such as {@code +68.0}. */
  static String points(double difference) {
    return String.format(Locale.ROOT, "%+.1f", 100 * difference);
  }

  /** Returns a p-value, such as {@code 0.0312} or {@code < 0.0001}. */
  static String pValue(double p) {
    return p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }

  /** Returns a number without decimals. */
  static String number(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  /** Returns the least and the greatest number, such as {@code 80 to 100}, or the one there is. */
  static String range(IntStream numbers) {
    IntSummaryStatistics all = numbers.summaryStatistics();
    return all.getMin() == all.getMax()
        ? String.format(Locale.ROOT, "%,d", all.getMin())
        : String.format(Locale.ROOT, "%,d to %,d", all.getMin(), all.getMax());
  }

  /** Returns a count with its noun, such as {@code 1 picture} or {@code 1,200 pictures}. */
  static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
