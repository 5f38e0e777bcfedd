package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import org.emma.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades lists against what is there. */
class ListRulesTests {

  private static final Item LIST = Items.list("arrow, heart, star");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arrow, heart, star",
        "Star, Heart, Arrow.",
        "stars, hearts and arrows",
        "- star\\n- heart\\n- arrow",
        "1. star\\n2. heart\\n3. arrow",
        "The picture shows a red star, two small hearts, and an arrow.",
        "There are two stars, a heart and an arrow in the picture.",
        "star, star, heart, arrow"
      })
  void whatNamesAllThatIsThereIsRight(String reply) {
    assertThat(Graded.text(LIST, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"star, heart", "star, heart, arrow, moon", "circle", "a star and a black cat"})
  void whatLeavesOneOutOrNamesAnotherIsWrong(String reply) {
    assertThat(Graded.text(LIST, reply).grade()).as(reply).isEqualTo(Grade.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I'm sorry, but I can't see the picture.",
        "It is a drawing of several shapes on light ground",
        "star, heart, maybe an arrow",
        "star, heart. Wait, no, a star and an arrow."
      })
  void whatIsNoListIsOffTask(String reply) {
    assertThat(Graded.text(LIST, reply).grade()).as(reply).isEqualTo(Grade.OFF_TASK);
  }

  @Test
  void whatWasNamedIsTold() {
    assertThat(Graded.text(LIST, "two stars and a moon").answer()).isEqualTo("star, moon");
  }
}
