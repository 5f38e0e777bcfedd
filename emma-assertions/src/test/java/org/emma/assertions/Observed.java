package org.emma.assertions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Attempt;
import org.emma.examine.Grade;
import org.emma.examine.Grader;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/** Makes up diagnoses for tests. */
final class Observed {

  private static final List<String> COLORS = List.of("red", "green", "blue", "gray");

  private record Named(String name) implements Image {
    @Override
    public byte[] bytes() {
      return new byte[0];
    }
  }

  private Observed() {}

  static Observation observation(Grade grade) {
    return observation(Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, 0, grade);
  }

  static Observation observation(Aspect aspect, QuestionForm form, int image, Grade grade) {
    Item item =
        new Item(
            "%s-%s-%d".formatted(aspect, form.shortName(), image),
            aspect,
            Set.of(Aspect.ENTITY),
            form,
            List.of(new Named("scene-" + image)),
            "What color is the cup?",
            switch (form) {
              case MULTIPLE_CHOICE -> COLORS;
              case YES_NO -> Item.YES_NO;
              case OPEN -> List.of();
            },
            form == QuestionForm.YES_NO ? "yes" : "red",
            0.25,
            new Provenance.Imported("made-up", "" + image));
    Reply reply =
        switch (grade) {
          case CORRECT -> Reply.Answered.text("(A) red", Duration.ZERO);
          case WRONG -> Reply.Answered.text("green", Duration.ZERO);
          case OFF_TASK -> Reply.Answered.text("What a nice picture!", Duration.ZERO);
          case UNANSWERED -> new Reply.Failed("the model broke", Duration.ZERO);
        };
    String answer =
        switch (grade) {
          case CORRECT -> "red";
          case WRONG -> "green";
          case OFF_TASK, UNANSWERED -> "";
        };
    return new Observation(
        item, AnsweringMode.TEXT, "pinhole", reply, new Grading(grade, answer, "test"));
  }

  /** A diagnosis of color, multiple choice, each item about a picture of its own. */
  static Diagnosis color(int correct, int wrong, int offTask, int unanswered) {
    return Diagnosis.of(
        observations(
            Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, correct, wrong, offTask, unanswered));
  }

  static Finding finding(int correct, int wrong, int offTask, int unanswered) {
    return color(correct, wrong, offTask, unanswered).findings().get(0);
  }

  static List<Observation> observations(
      Aspect aspect, QuestionForm form, int correct, int wrong, int offTask, int unanswered) {
    List<Grade> grades = new ArrayList<>();
    grades.addAll(Collections.nCopies(correct, Grade.CORRECT));
    grades.addAll(Collections.nCopies(wrong, Grade.WRONG));
    grades.addAll(Collections.nCopies(offTask, Grade.OFF_TASK));
    grades.addAll(Collections.nCopies(unanswered, Grade.UNANSWERED));
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      observations.add(observation(aspect, form, i, grades.get(i)));
    }
    return observations;
  }

  /** Color in two forms, and spatial in one. */
  static Diagnosis ofSeveral() {
    List<Observation> all =
        new ArrayList<>(observations(Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, 9, 1, 0, 0));
    all.addAll(observations(Aspect.COLOR, QuestionForm.OPEN, 5, 3, 2, 0));
    all.addAll(observations(Aspect.SPATIAL, QuestionForm.MULTIPLE_CHOICE, 10, 0, 0, 0));
    return Diagnosis.of(all);
  }

  /** An answer to a multiple-choice question about color; nothing means off-task. */
  static Observation choice(int image, String gold, String answer) {
    return answered(
        item("color-mc-" + image, QuestionForm.MULTIPLE_CHOICE, image, COLORS, gold, "made-up"),
        answer);
  }

  /** An answer to a yes/no question; nothing means off-task. */
  static Observation yesNo(int image, String gold, String answer) {
    return answered(
        item("color-yn-" + image, QuestionForm.YES_NO, image, Item.YES_NO, gold, "made-up"),
        answer);
  }

  /** An answer to a question of POPE. */
  static Observation pope(int image, String gold, String reply) {
    Item item = item("pope-" + image, QuestionForm.YES_NO, image, Item.YES_NO, gold, "POPE");
    Reply answered = Reply.Answered.text(reply, Duration.ZERO);
    return new Observation(
        item,
        AnsweringMode.TEXT,
        "pinhole",
        answered,
        Grader.grade(item, AnsweringMode.TEXT, answered));
  }

  /** One question asked several times. */
  static Observation repeated(int image, String... answers) {
    List<Attempt> attempts =
        Stream.of(answers)
            .map(answer -> choice(image, "red", answer))
            .map(one -> new Attempt(one.reply(), one.grading()))
            .toList();
    Observation first = choice(image, "red", answers[0]);
    return new Observation(
        first.item(), first.mode(), first.model(), first.reply(), first.grading(), attempts);
  }

  /** Diagnoses two hundred yes/no answers, of which so many more are yes than should be. */
  static Diagnosis yesTooOften(int more) {
    return Diagnosis.of(
        IntStream.range(0, 200)
            .mapToObj(i -> yesNo(i, i < 100 ? "yes" : "no", i < 100 + more ? "yes" : "no"))
            .toList());
  }

  /** Diagnoses two hundred choices, of which so many are the first option without reason. */
  static Diagnosis firstTooOften(int times) {
    return Diagnosis.of(
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    choice(
                        i,
                        COLORS.get(i % 4),
                        i % 4 == 1 && i / 4 < times ? "red" : COLORS.get(i % 4)))
            .toList());
  }

  private static Item item(
      String key,
      QuestionForm form,
      int image,
      List<String> options,
      String gold,
      String benchmark) {
    return new Item(
        key,
        Aspect.COLOR,
        Set.of(),
        form,
        List.of(new Named("scene-" + image)),
        "What color is the cup?",
        options,
        gold,
        1.0 / options.size(),
        new Provenance.Imported(benchmark, "" + image));
  }

  private static Observation answered(Item item, String answer) {
    Grade grade =
        answer.isEmpty()
            ? Grade.OFF_TASK
            : answer.equals(item.gold()) ? Grade.CORRECT : Grade.WRONG;
    return new Observation(
        item,
        AnsweringMode.TEXT,
        "pinhole",
        Reply.Answered.text(answer, Duration.ZERO),
        new Grading(grade, answer, "test"));
  }
}
