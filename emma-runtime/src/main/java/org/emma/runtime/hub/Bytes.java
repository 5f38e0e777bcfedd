package org.emma.runtime.hub;

import java.util.Locale;

/** Words amounts of data for people. */
final class Bytes {

  private static final int THOUSAND = 1000;
  private static final String UNITS = "kMGT";

  private Bytes() {}

  /** Returns an amount with its unit, such as {@code 3.9 GB}. */
  static String of(long bytes) {
    double amount = bytes;
    int unit = -1;
    while (amount >= THOUSAND && unit < UNITS.length() - 1) {
      amount /= THOUSAND;
      unit++;
    }
    return unit < 0
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f %cB", amount, UNITS.charAt(unit));
  }
}
