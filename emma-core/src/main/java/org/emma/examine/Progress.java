package org.emma.examine;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells how far a run is, how fast it goes and how long it still takes: often on a terminal, about
 * every ten seconds elsewhere, and at the end.
 */
final class Progress {

  private static final double NANOS_PER_SECOND = 1e9;

  private final String what;
  private final int total;
  private final Consumer<String> lines;
  private final LongSupplier clock;
  private final long interval;
  private final long start;
  private long last;
  private int asked;
  private int recorded;

  Progress(String what, int total, Consumer<String> lines, LongSupplier clock) {
    this.what = what;
    this.total = total;
    this.lines = lines;
    this.clock = clock;
    this.interval = ConsoleLine.interval(lines);
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** Counts one observation, and tells if it is time to. */
  synchronized void add(boolean wasRecorded) {
    if (wasRecorded) {
      recorded++;
    } else {
      asked++;
    }
    long now = clock.getAsLong();
    if (asked + recorded == total) {
      lines.accept(atEnd(now));
      ConsoleLine.end(lines);
    } else if (now - last >= interval) {
      last = now;
      lines.accept(underWay(now));
    }
  }

  private String underWay(long now) {
    int done = asked + recorded;
    double rate = rate(asked == 0 ? done : asked, now);
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d items, %.1f items/s, %s left",
        what,
        done,
        total,
        rate,
        time((total - done) / rate));
  }

  private String atEnd(long now) {
    String line =
        String.format(
            Locale.ROOT,
            "%s: %,d %s in %s, %.1f items/s",
            what,
            total,
            total == 1 ? "item" : "items",
            time((now - start) / NANOS_PER_SECOND),
            rate(total, now));
    return recorded == 0
        ? line
        : line
            + String.format(
                Locale.ROOT,
                ", %,d %s recorded before",
                recorded,
                recorded == 1 ? "reply was" : "replies were");
  }

  private double rate(int items, long now) {
    return items / Math.max((now - start) / NANOS_PER_SECOND, 1e-3);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 100
        ? whole + " s"
        : String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
  }
}
