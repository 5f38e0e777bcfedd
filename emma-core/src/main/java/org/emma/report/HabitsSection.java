package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.PositionBias;
import org.emma.diagnose.PositionBias.Position;
import org.emma.diagnose.YesBias;

/** Writes how a model answers for people: following instructions, and preferences. */
record HabitsSection(Diagnosis diagnosis, Markdown text) {

  /** The share of off-task replies from which the console mentions them by form. */
  private static final double MUCH = 0.05;

  void write() {
    text.heading(2, "How it answers");
    text.table(
        List.of("form", "off-task", "95 % interval", "n", "unanswered"),
        diagnosis.habits().stream().map(HabitsSection::following).toList());
    List<String> preferences = new ArrayList<>();
    for (AnswerHabits habits : diagnosis.habits()) {
      habits.positionBias().map(bias -> letters(habits, bias)).ifPresent(preferences::add);
      habits.yesBias().map(bias -> yes(habits, bias)).ifPresent(preferences::add);
    }
    if (!preferences.isEmpty()) {
      text.list(preferences);
    }
  }

  private static List<String> following(AnswerHabits habits) {
    return List.of(
        habits.title(),
        Figures.percent(habits.offTaskRate()),
        habits.counts().n() == 0 ? "–" : Figures.interval(habits.offTaskInterval()),
        String.valueOf(habits.counts().n()),
        String.valueOf(habits.counts().unanswered()));
  }

  private static String letters(AnswerHabits habits, PositionBias bias) {
    return "%s chose %s; p %s that no position is preferred (Stuart-Maxwell test by picture, n %d, images %d)"
        .formatted(
            habits.title(),
            bias.positions().stream().map(HabitsSection::letter).collect(Collectors.joining(", ")),
            pValue(bias.pValue()),
            bias.n(),
            bias.images());
  }

  private static String letter(Position position) {
    return "%s %s (right: %s; difference %s to %s points)"
        .formatted(
            position.letter(),
            Figures.percent(position.chosen()),
            Figures.percent(position.gold()),
            Figures.points(position.excess().lower()),
            Figures.points(position.excess().upper()));
  }

  private static String yes(AnswerHabits habits, YesBias bias) {
    return "%s said yes in %s (right: %s; difference %s to %s points); p %s that neither is preferred (sign-flip test by picture, n %d, images %d)"
        .formatted(
            habits.title(),
            Figures.percent(bias.yesRate()),
            Figures.percent(bias.goldYesRate()),
            Figures.points(bias.interval().lower()),
            Figures.points(bias.interval().upper()),
            pValue(bias.pValue()),
            bias.n(),
            bias.images());
  }

  private static String pValue(double p) {
    String text = Figures.pValue(p);
    return text.startsWith("<") ? text : "= " + text;
  }

  /** Returns what tells something, in one line; none if nothing does. */
  static List<String> lines(Diagnosis diagnosis) {
    List<String> telling = new ArrayList<>();
    for (AnswerHabits habits : diagnosis.habits()) {
      if (habits.offTaskRate().orElse(0) >= MUCH) {
        telling.add(
            "%s was off-task in %s"
                .formatted(habits.title(), Figures.percent(habits.offTaskRate())));
      }
      habits
          .positionBias()
          .filter(PositionBias::isTelling)
          .map(PositionBias::favorite)
          .map(
              favorite ->
                  "%s chose %s in %s where %s are right"
                      .formatted(
                          habits.title(),
                          favorite.letter(),
                          Figures.percent(favorite.chosen()),
                          Figures.percent(favorite.gold())))
          .ifPresent(telling::add);
      habits
          .yesBias()
          .filter(YesBias::isTelling)
          .map(
              bias ->
                  "%s said yes in %s where %s are right"
                      .formatted(
                          habits.title(),
                          Figures.percent(bias.yesRate()),
                          Figures.percent(bias.goldYesRate())))
          .ifPresent(telling::add);
    }
    return telling.isEmpty() ? List.of() : List.of("Habits: " + String.join("; ", telling));
  }
}
