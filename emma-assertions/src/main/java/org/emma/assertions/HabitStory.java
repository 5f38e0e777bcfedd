package org.emma.assertions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Interval;
import org.emma.diagnose.PositionBias;
import org.emma.diagnose.YesBias;
import org.emma.examine.Grade;

/** Tells how questions of a form were answered, for people. */
final class HabitStory {

  private static final int MOST = 5;

  private HabitStory() {}

  static String ofOffTask(List<AnswerHabits> habits) {
    return told(
        habits,
        it -> {
          Counts counts = it.counts();
          return counts.n() == 0
              ? "none of %s answered".formatted(Story.count(counts.total(), "question"))
              : "off-task in %s (95 %% interval %s)%s"
                  .formatted(
                      percent(it.offTaskRate().orElseThrow()),
                      span("%.1f %%", it.offTaskInterval()),
                      offTask(it));
        });
  }

  static String ofPositions(List<AnswerHabits> habits) {
    return told(
        habits, it -> it.positionBias().map(HabitStory::words).orElse("no letter could be read"));
  }

  static String ofYes(List<AnswerHabits> habits) {
    return told(
        habits, it -> it.yesBias().map(HabitStory::words).orElse("no yes or no could be read"));
  }

  private static String told(List<AnswerHabits> habits, Function<AnswerHabits, String> what) {
    return habits.stream()
        .map(
            it ->
                "  %s (%d right of %d answered; %d off-task; %d unanswered; chance %s): %s"
                    .formatted(
                        it.title(),
                        it.counts().correct(),
                        it.counts().n(),
                        it.counts().offTask(),
                        it.counts().unanswered(),
                        percent(chance(it)),
                        what.apply(it)))
        .collect(joining("\n"));
  }

  private static String words(PositionBias bias) {
    String positions =
        bias.positions().stream()
            .map(
                it ->
                    "\n    - %s chosen in %s, right in %s (95 %% interval of the difference %s points)"
                        .formatted(
                            it.letter(),
                            percent(it.chosen()),
                            percent(it.gold()),
                            span("%+.1f", it.excess())))
            .collect(joining());
    return rest(bias.pValue(), bias.n(), bias.images()) + positions;
  }

  private static String words(YesBias bias) {
    return "yes said in %s, right in %s (95 %% interval of the difference %s points; %s)"
        .formatted(
            percent(bias.yesRate()),
            percent(bias.goldYesRate()),
            span("%+.1f", bias.interval()),
            rest(bias.pValue(), bias.n(), bias.images()));
  }

  private static String rest(double pValue, int n, int images) {
    return String.format(Locale.ROOT, "p = %.4f", pValue)
        + " on %s about %s".formatted(Story.count(n, "graded reply"), Story.count(images, "image"));
  }

  private static String offTask(AnswerHabits habits) {
    return habits.observations().stream()
        .filter(observation -> observation.grade() == Grade.OFF_TASK)
        .limit(MOST)
        .map(observation -> "\n    - " + Story.of(observation))
        .collect(joining());
  }

  private static double chance(AnswerHabits habits) {
    return habits.observations().stream()
        .mapToDouble(observation -> observation.item().chance())
        .average()
        .orElseThrow();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String span(String format, Interval interval) {
    return String.format(Locale.ROOT, format, 100 * interval.lower())
        + " to "
        + String.format(Locale.ROOT, format, 100 * interval.upper());
  }
}
