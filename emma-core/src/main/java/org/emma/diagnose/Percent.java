package org.emma.diagnose;

import java.util.Locale;

/** Writes shares for people. */
final class Percent {

  private Percent() {}

  /** Returns a share from 0 to 1 with one decimal, such as {@code 93.5 %}. */
  static String of(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  /** Returns a confidence or a tolerance as short as it is exact, such as {@code 95 %}. */
  static String brief(double share) {
    String text = String.format(Locale.ROOT, "%.4f", share * 100);
    return text.replaceFirst("\\.?0+$", "") + " %";
  }
}
