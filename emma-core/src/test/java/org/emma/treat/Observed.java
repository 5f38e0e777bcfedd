package org.emma.treat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;

/** Observes a made-up model that fails as a test wants it to. */
public final class Observed {

  public static final String MODEL = "made-up";

  private Observed() {}

  /** Returns one item per scene, aspect and form about drawn scenes. */
  public static List<Item> items(int scenes, long seed, QuestionForm... forms) {
    return ItemSet.generate(
        new SyntheticScenes(scenes, seed).scenes(), ItemPlan.of(Set.of(forms), seed));
  }

  /**
   * Returns an observation of each item: every n-th of an aspect has the grade, others are right.
   */
  public static List<Observation> failing(
      List<Item> items, Grade grade, Map<Aspect, Integer> everyNth) {
    Map<Aspect, Integer> seen = new HashMap<>();
    List<Observation> observations = new ArrayList<>();
    for (Item item : items) {
      int number = seen.merge(item.aspect(), 1, Integer::sum);
      int nth = everyNth.getOrDefault(item.aspect(), Integer.MAX_VALUE);
      observations.add(observation(item, number % nth == 0 ? grade : Grade.CORRECT));
    }
    return observations;
  }

  public static Diagnosis diagnosis(List<Item> items, Grade grade, Map<Aspect, Integer> everyNth) {
    return Diagnosis.of(failing(items, grade, everyNth));
  }

  public static Observation observation(Item item, Grade grade) {
    AnsweringMode mode =
        item.form() == QuestionForm.OPEN ? AnsweringMode.TEXT : AnsweringMode.OPTION_SCORES;
    String wrong =
        item.options().stream()
            .filter(option -> !option.equals(item.gold()))
            .findFirst()
            .orElse("something else");
    Duration latency = Duration.ofMillis(3);
    return switch (grade) {
      case CORRECT -> answered(item, mode, item.gold(), new Grading(grade, item.gold(), "exact"));
      case WRONG -> answered(item, mode, wrong, new Grading(grade, wrong, "exact"));
      case OFF_TASK -> answered(item, mode, "What a picture!", new Grading(grade, "", "none"));
      case UNANSWERED ->
          new Observation(
              item,
              mode,
              MODEL,
              new Reply.Failed("The model broke", latency),
              new Grading(grade, "", "failed"));
    };
  }

  private static Observation answered(Item item, AnsweringMode mode, String text, Grading grading) {
    return new Observation(
        item, mode, MODEL, Reply.Answered.text(text, Duration.ofMillis(3)), grading);
  }
}
