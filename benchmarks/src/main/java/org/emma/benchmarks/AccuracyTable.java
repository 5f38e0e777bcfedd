package org.emma.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Interval;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Prints how well models see synthetic scenes, per aspect, form and mode, as the tables of a model
 * card: {@code AccuracyTable SCENES SEED MODEL...}.
 */
public final class AccuracyTable {

  private AccuracyTable() {}

  public static void main(String[] args) {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "Give the number of scenes, their seed and models, such as: 400 2026 pinhole");
    }
    SyntheticScenes scenes =
        new SyntheticScenes(Integer.parseInt(args[0]), Long.parseLong(args[1]));
    List<Item> items =
        ItemSet.generate(
            scenes.scenes(), ItemPlan.of(EnumSet.allOf(QuestionForm.class), scenes.seed()));
    for (String name : List.of(args).subList(2, args.length)) {
      try (VisionLanguageModel model = Models.load(name)) {
        System.out.printf("%n### %s%n", name);
        for (QuestionForm form : QuestionForm.values()) {
          for (AnsweringMode mode : AnsweringMode.values()) {
            if (mode == AnsweringMode.TEXT || form != QuestionForm.OPEN) {
              print(form, mode, diagnosis(model, items, form, mode));
            }
          }
        }
      }
    }
  }

  private static Diagnosis diagnosis(
      VisionLanguageModel model, List<Item> items, QuestionForm form, AnsweringMode mode) {
    List<Item> ofForm = items.stream().filter(item -> item.form() == form).toList();
    ExaminationSettings settings = ExaminationSettings.defaults().withMode(mode);
    List<Observation> observations = new ArrayList<>();
    try (Examination examination = Examination.start(model, ofForm, settings)) {
      observations.addAll(examination.observations());
    }
    return Diagnosis.of(observations);
  }

  private static void print(QuestionForm form, AnsweringMode mode, Diagnosis diagnosis) {
    System.out.printf("%n%s by %s%n%n", form.words(), mode.words());
    System.out.println("| aspect | n | pictures | accuracy | 95 % interval | chance | off-task |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Finding finding : diagnosis.findings()) {
      Interval interval = finding.interval();
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %s | %.1f to %.1f | %.1f | %d |%n",
          finding.aspect(),
          finding.counts().n(),
          finding.images(),
          finding.accuracy().isPresent()
              ? String.format(Locale.ROOT, "%.1f", 100 * finding.accuracy().getAsDouble())
              : "-",
          100 * interval.lower(),
          100 * interval.upper(),
          100 * finding.chance(),
          finding.counts().offTask());
    }
  }
}
