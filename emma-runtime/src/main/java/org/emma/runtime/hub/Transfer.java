package org.emma.runtime.hub;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.emma.examine.ConsoleLine;

/** Tells how far the fetching of a model is, every now and then, and at the end. */
final class Transfer {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final int BAR = 20;

  private final String what;
  private final long total;
  private final long had;
  private final Consumer<String> lines;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private long done;

  /**
   * Begins.
   *
   * @param total how many bytes the files have that were not whole
   * @param had how many of them were there already
   * @param clock tells the time in nanoseconds
   */
  Transfer(String what, long total, long had, Consumer<String> lines, LongSupplier clock) {
    this.what = what;
    this.total = total;
    this.had = had;
    this.lines = lines;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /**
   * Tells where it is if it is time to.
   *
   * @param bytes how much of the current file is there
   */
  void at(long bytes) {
    long now = clock.getAsLong();
    if (now - last >= ConsoleLine.interval(lines)) {
      last = now;
      lines.accept(line(done + bytes, now));
    }
  }

  /** Notes that a file is whole. */
  void done(HubFile file) {
    done += file.size();
  }

  /** Tells that all is there. */
  void end() {
    lines.accept(line(total, clock.getAsLong()));
    ConsoleLine.end(lines);
  }

  private String line(long bytes, long now) {
    double share = total == 0 ? 1 : (double) bytes / total;
    double seconds = (now - start) / NANOS_PER_SECOND;
    double rate = Math.max(bytes - had, 0) / Math.max(seconds, 1e-3);
    int full = (int) (share * BAR);
    return String.format(
        Locale.ROOT,
        "%s: [%s%s] %.0f %% of %s, %s/s, %s",
        what,
        "#".repeat(full),
        ".".repeat(BAR - full),
        share * 100,
        Bytes.of(total),
        Bytes.of((long) rate),
        bytes == total
            ? "%,d s".formatted(Math.round(seconds))
            : "%,d s left".formatted(Math.round((total - bytes) / Math.max(rate, 1))));
  }
}
