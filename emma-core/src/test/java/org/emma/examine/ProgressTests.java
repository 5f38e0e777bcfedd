package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTests {

  private final List<String> lines = new ArrayList<>();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private long now;

  private void run(Progress progress, int items, long millisecondsEach, boolean recorded) {
    for (int i = 0; i < items; i++) {
      now += TimeUnit.MILLISECONDS.toNanos(millisecondsEach);
      progress.add(recorded);
    }
  }

  @Test
  void comes_about_every_ten_seconds_and_at_the_end() {
    run(new Progress("pinhole examination", 1250, lines::add, () -> now), 1250, 20, false);
    assertThat(lines)
        .containsExactly(
            "pinhole examination: 500 of 1,250 items, 50.0 items/s, 15 s left",
            "pinhole examination: 1,000 of 1,250 items, 50.0 items/s, 5 s left",
            "pinhole examination: 1,250 items in 25 s, 50.0 items/s");
  }

  @Test
  void estimates_by_what_was_asked_and_not_by_what_was_recorded() {
    Progress progress = new Progress("pinhole examination", 200, lines::add, () -> now);
    run(progress, 100, 0, true);
    run(progress, 100, 200, false);
    assertThat(lines)
        .containsExactly(
            "pinhole examination: 150 of 200 items, 5.0 items/s, 10 s left",
            "pinhole examination: 200 items in 20 s, 10.0 items/s, 100 replies were recorded before");
  }

  @Test
  void tells_one_recorded_reply_in_the_singular() {
    run(new Progress("pinhole examination", 1, lines::add, () -> now), 1, 1000, true);
    assertThat(lines)
        .containsExactly(
            "pinhole examination: 1 item in 1 s, 1.0 items/s, 1 reply was recorded before");
  }

  @Test
  void tells_long_times_in_minutes() {
    run(new Progress("served examination", 1000, lines::add, () -> now), 10, 1000, false);
    assertThat(lines)
        .containsExactly("served examination: 10 of 1,000 items, 1.0 items/s, 16 min 30 s left");
  }

  @Test
  void moves_one_line_on_a_terminal() {
    ConsoleLine line =
        new ConsoleLine(new PrintStream(console, true, StandardCharsets.UTF_8), true);
    run(new Progress("run", 3, line, () -> now), 3, 500, false);
    assertThat(console.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\rrun: 1 of 3 items, 2.0 items/s, 1 s left"
                + "\rrun: 2 of 3 items, 2.0 items/s, 1 s left"
                + "\rrun: 3 items in 2 s, 2.0 items/s        "
                + System.lineSeparator());
  }

  @Test
  void prints_line_after_line_elsewhere() {
    ConsoleLine line =
        new ConsoleLine(new PrintStream(console, true, StandardCharsets.UTF_8), false);
    run(new Progress("run", 3, line, () -> now), 3, 500, false);
    assertThat(console.toString(StandardCharsets.UTF_8))
        .isEqualTo("run: 3 items in 2 s, 2.0 items/s" + System.lineSeparator());
  }
}
