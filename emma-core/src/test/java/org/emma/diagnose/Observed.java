package org.emma.diagnose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/** Makes up observations for tests. */
final class Observed {

  private static final List<String> COLORS = List.of("red", "green", "blue", "gray");

  private record Named(String name) implements Image {
    @Override
    public byte[] bytes() {
      return new byte[0];
    }
  }

  private Observed() {}

  /** A multiple-choice item about an image; number tells items about one image apart. */
  static Item item(Aspect aspect, String image, int number) {
    return item(aspect, QuestionForm.MULTIPLE_CHOICE, COLORS, "red", image, number);
  }

  static Item item(
      Aspect aspect,
      QuestionForm form,
      List<String> options,
      String gold,
      String image,
      int number) {
    double chance = options.isEmpty() ? 0.2 : 1.0 / options.size();
    return Item.of(
        aspect,
        Set.of(Aspect.ENTITY),
        form,
        List.of(new Named(image)),
        "What color is the cup?",
        options,
        gold,
        chance,
        new Provenance.Imported("made-up", image + "/" + number));
  }

  static Observation observation(Item item, Grade grade) {
    String answer =
        switch (grade) {
          case CORRECT -> item.gold();
          case WRONG -> item.gold().equals("green") ? "blue" : "green";
          case OFF_TASK, UNANSWERED -> "";
        };
    return observation(item, grade, answer);
  }

  static Observation observation(Item item, Grade grade, String answer) {
    Reply reply =
        grade == Grade.UNANSWERED
            ? new Reply.Failed("The model does not answer", Duration.ZERO)
            : Reply.Answered.text(answer, Duration.ZERO);
    return new Observation(
        item, AnsweringMode.TEXT, "model", reply, new Grading(grade, answer, "test"));
  }

  /** That many observations of each grade about color, each about a picture of its own. */
  static List<Observation> ofEachGrade(int correct, int wrong, int offTask, int unanswered) {
    List<Observation> observations = new ArrayList<>();
    add(observations, Grade.CORRECT, correct);
    add(observations, Grade.WRONG, wrong);
    add(observations, Grade.OFF_TASK, offTask);
    add(observations, Grade.UNANSWERED, unanswered);
    return observations;
  }

  /** Observations about color with the given tally on each picture. */
  static List<Observation> tallied(List<Tally> tallies) {
    List<Observation> observations = new ArrayList<>();
    for (int image = 0; image < tallies.size(); image++) {
      for (int number = 0; number < tallies.get(image).answered(); number++) {
        observations.add(
            observation(
                item(Aspect.COLOR, "image-" + image, number),
                number < tallies.get(image).right() ? Grade.CORRECT : Grade.WRONG));
      }
    }
    return observations;
  }

  private static void add(List<Observation> observations, Grade grade, int count) {
    for (int i = 0; i < count; i++) {
      observations.add(observation(item(Aspect.COLOR, "image-" + observations.size(), 0), grade));
    }
  }
}
