package org.emma.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.report.BlindReport;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlindAuditTests {

  private static final List<String> COLORS =
      List.of("red", "blue", "green", "brown", "purple", "cyan");

  private record Named(String name) implements Image {
    @Override
    public byte[] bytes() {
      throw new AssertionError("a blind guesser looked at " + name);
    }
  }

  /** Two hundred choices among colors; what is planted makes gold and options of each. */
  private static List<Item> planted(BiFunction<List<String>, Random, String> gold) {
    Random random = new Random(3);
    return IntStream.range(0, 200)
        .mapToObj(
            i -> {
              List<String> options = new ArrayList<>(COLORS);
              Collections.shuffle(options, random);
              return choice(i, options.subList(0, 4), gold.apply(options.subList(0, 4), random));
            })
        .toList();
  }

  private static Item choice(int number, List<String> options, String gold) {
    return item(number, QuestionForm.MULTIPLE_CHOICE, "What color is it?", options, gold, 0.25);
  }

  private static Item item(
      int number,
      QuestionForm form,
      String question,
      List<String> options,
      String gold,
      double chance) {
    return Item.of(
        Aspect.COLOR,
        Set.of(),
        form,
        List.of(new Named("picture-" + number)),
        question,
        options,
        gold,
        chance,
        new Provenance.Imported("planted", "" + number));
  }

  private static double accuracy(Diagnosis diagnosis) {
    return diagnosis.findings().get(0).accuracy().orElseThrow();
  }

  @Nested
  class Leaks {

    @Test
    void an_answer_that_is_always_right_is_found_by_both() {
      BlindAudit audit =
          BlindAudit.of(
              planted((options, random) -> options.contains("red") ? "red" : options.get(0)));
      assertThat(accuracy(audit.frequencies())).isGreaterThan(0.7);
      assertThat(accuracy(audit.classifier())).isGreaterThan(0.7);
    }

    @Test
    void a_place_that_is_always_right_is_found_by_the_classifier() {
      BlindAudit audit = BlindAudit.of(planted((options, random) -> options.get(0)));
      assertThat(accuracy(audit.classifier())).isGreaterThan(0.9);
    }

    @Test
    void an_answer_that_is_always_the_longest_is_found_by_the_classifier() {
      List<Item> items =
          IntStream.range(0, 200)
              .mapToObj(
                  i -> {
                    String gold = "a %d long answer that was written with care".formatted(i);
                    List<String> options =
                        new ArrayList<>(List.of(gold, "one" + i, "two" + i, "six" + i));
                    Collections.rotate(options, i % 4);
                    return choice(i, options, gold);
                  })
              .toList();
      assertThat(accuracy(BlindAudit.of(items).classifier())).isGreaterThan(0.9);
    }

    @Test
    void a_word_of_the_question_that_tells_yes_from_no_is_found_by_the_classifier() {
      List<Item> items =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      item(
                          i,
                          QuestionForm.YES_NO,
                          i % 2 == 0
                              ? "Is there any cup%d?".formatted(i)
                              : "Is there a cup%d?".formatted(i),
                          Item.YES_NO,
                          i % 2 == 0 ? "no" : "yes",
                          0.5))
              .toList();
      assertThat(accuracy(BlindAudit.of(items).classifier())).isGreaterThan(0.9);
    }

    @Test
    void what_goes_with_an_object_is_found_by_the_classifier_in_open_questions() {
      List<String> things = List.of("banana", "tomato", "sky", "grass");
      List<String> golds = List.of("yellow", "red", "blue", "green");
      List<Item> items =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      item(
                          i,
                          QuestionForm.OPEN,
                          "What color is the %s?".formatted(things.get(i % 4)),
                          List.of(),
                          golds.get(i % 4),
                          0.25))
              .toList();
      BlindAudit audit = BlindAudit.of(items);
      assertThat(accuracy(audit.classifier())).isGreaterThan(0.9);
      assertThat(accuracy(audit.frequencies())).isLessThan(0.4);
    }
  }

  @Nested
  class Without_leaks {

    @Test
    void nothing_is_gained_from_answers_at_random() {
      BlindAudit audit =
          BlindAudit.of(planted((options, random) -> options.get(random.nextInt(4))));
      for (Diagnosis guesser : audit.guessers()) {
        assertThat(guesser.findings().get(0).interval(0.99).lower()).isLessThan(0.25);
      }
    }

    @Test
    void nothing_is_gained_from_the_pictures_of_the_item_itself() {
      List<Item> items =
          IntStream.range(0, 120)
              .mapToObj(
                  i ->
                      item(
                          i / 2,
                          QuestionForm.OPEN,
                          "What is the name in picture %d?".formatted(i / 2),
                          List.of(),
                          "name" + i / 2,
                          1 / 60.0))
              .toList();
      assertThat(accuracy(BlindAudit.of(items).classifier())).isZero();
    }

    @Test
    void the_default_items_are_at_chance() {
      List<Item> items =
          ItemSet.generate(
              new SyntheticScenes(100, 7).scenes(),
              ItemPlan.of(Set.of(QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO), 7));
      BlindAudit audit = BlindAudit.of(items);
      for (Diagnosis guesser : audit.guessers()) {
        assertThat(guesser.findings()).hasSize(12);
        for (Finding finding : guesser.findings()) {
          assertThat(finding.lowerBound(0.999))
              .as(guesser.model() + " " + finding.summary())
              .isLessThanOrEqualTo(finding.chance());
        }
      }
    }

    @Test
    void one_picture_alone_teaches_nothing_and_breaks_nothing() {
      BlindAudit audit = BlindAudit.of(List.of(choice(0, COLORS.subList(0, 4), "red")));
      assertThat(audit.guessers()).allSatisfy(it -> assertThat(it.findings()).hasSize(1));
    }
  }

  @Test
  void it_is_the_same_each_time_and_tabled_beside_chance() {
    List<Item> items = planted((options, random) -> options.get(0));
    String table = BlindReport.table(BlindAudit.of(items));
    assertThat(table)
        .contains("| blind:classifier | color | multiple choice | 200 | 200 | 100.0 % |")
        .contains("| 25.0 % |")
        .isEqualTo(BlindReport.table(BlindAudit.of(items)));
  }
}
