package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Completeness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the handbook page about grading to the code. */
class GradingPageTests {

  private static final Item CHOICE =
      Items.choice("What color is the cup?", "blue", "red", "blue", "green", "yellow");
  private static final Item YES_NO = Items.yesNo("Is there a red cup in the picture?", "no");
  private static final Item COUNT = Items.open("How many stars are there?", "3");
  private static final Item LIST = Items.list("heart, star");
  private static final Item DESCRIPTION =
      Items.description(Completeness.FULL, List.of("arrow", "heart", "star"), "circle", "moon");
  private static final Item WORDS = Items.open("What color is the cup?", "blue");

  @TestFactory
  Stream<DynamicTest> gives_an_example_of_every_rule_that_is_read_as_it_says() throws IOException {
    return Stream.of(
            examples("## Every form", CHOICE).skip(1),
            examples("## Multiple choice", CHOICE),
            examples("## Yes/no", YES_NO),
            examples("## Open, a list", LIST),
            examples("## Open, a description", DESCRIPTION),
            examples("## Open, a number", COUNT),
            examples("## Open, in words", WORDS))
        .flatMap(tests -> tests);
  }

  @Test
  void names_all_rules_in_the_order_in_which_they_are_tried() throws IOException {
    assertThat(names("## Every form")).isEqualTo(names(Grader.WHOLE_REPLY));
    assertThat(names("## Multiple choice"))
        .isEqualTo(names(Grader.rules(QuestionForm.MULTIPLE_CHOICE)));
    assertThat(names("## Yes/no")).isEqualTo(names(Grader.rules(QuestionForm.YES_NO)));
    assertThat(
            Stream.of(
                    "## Open, a list",
                    "## Open, a description",
                    "## Open, a number",
                    "## Open, in words")
                .flatMap(this::namesOf))
        .containsExactlyElementsOf(names(Grader.rules(QuestionForm.OPEN)));
  }

  private static Stream<DynamicTest> examples(String heading, Item item) throws IOException {
    return GradingPage.table(heading).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    heading.substring(3) + ": " + row.get(0),
                    () -> {
                      Grading grading = Graded.text(item, row.get(1).replace("`", " ").strip());
                      assertThat(grading.rule()).isEqualTo(row.get(0));
                      assertThat(grading.grade() == Grade.OFF_TASK ? "off-task" : grading.answer())
                          .isEqualTo(row.get(2));
                    }));
  }

  private Stream<String> namesOf(String heading) {
    try {
      return names(heading).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String heading) throws IOException {
    return GradingPage.table(heading).stream().map(row -> row.get(0)).toList();
  }

  private static List<String> names(List<ReplyRule> rules) {
    return rules.stream().map(ReplyRule::name).toList();
  }
}
