package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.scene.Completeness;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades free descriptions against what is there. */
class DescriptionRulesTests {

  private static final Item SHAPES =
      Items.description(
          Completeness.FULL,
          List.of("arrow", "heart", "star"),
          "circle",
          "cross",
          "moon",
          "square",
          "triangle");
  private static final Item STREET =
      Items.description(
          Completeness.ofNames(Set.of("car", "dog", "person", "traffic light", "cat", "hot dog")),
          List.of("car", "dog", "person", "traffic light"),
          "cat",
          "hot dog");
  private static final Item HYPHENS =
      Items.description(
          Completeness.ofNames(Set.of("T-shirt", "stop-sign", "dog", "x-ray machine")),
          List.of("T-shirt", "stop-sign", "dog"),
          "x-ray machine");
  private static final Item ROOM =
      Items.description(Completeness.OPEN, List.of("couch", "lamp", "rug", "window"));

  @Nested
  class A_description_is_right {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The picture shows a red star, two small hearts and an arrow.",
          "There are stars and hearts of several colors.",
          "A red star and a blue one stand beside a heart.",
          "This image features a simple, abstract composition of geometric shapes set against a light"
              + " gray background. In the upper left corner, there is a **large red star** with a"
              + " solid texture. Below it, slightly to the right, a small heart-shaped figure in blue"
              + " with white stripes draws the viewer's eye. A green arrow points towards the bottom"
              + " of the frame, creating a sense of movement. There are no people, animals or text in"
              + " the image. The overall style is minimalist and playful.",
          "1. **Star**: red and large\n2. **Heart**: blue, small\n3. **Arrow**: green",
          "I see a star next to a heart."
        })
    void if_it_names_at_least_half_of_what_is_there_and_nothing_else(String reply) {
      assertGrade(SHAPES, reply, Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A heart and a star. There is no dog in the picture.",
          "A heart and a star. There are no moons, circles, or other shapes.",
          "A heart and a star, without any people, cars or buildings.",
          "A heart and a star; neither a moon nor a cross is visible.",
          "A heart and a star. The picture doesn't contain any animals, such as dogs or cats.",
          "A heart and a star. A moon is not visible.",
          "A star rather than a moon, and a heart.",
          "No moon can be seen, but a star and a heart."
        })
    void if_it_denies_what_is_not_there(String reply) {
      assertGrade(SHAPES, reply, Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A star and a heart that looks a bit like a kite.",
          "A star and a heart on a square canvas.",
          "A star and a heart are arranged in a circle.",
          "A star, a heart, and perhaps a moon.",
          "At the heart of the picture stands a star, above a heart."
        })
    void if_it_only_likens_a_thing_to_what_is_not_there_or_holds_it_possible(String reply) {
      assertGrade(SHAPES, reply, Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A man walks his puppy past a parked automobile.",
          "People cross the street with their dogs at a stoplight.",
          "A woman and her dog wait beside several cars."
        })
    void in_other_words_for_the_same_things(String reply) {
      assertGrade(STREET, reply, Grade.CORRECT);
    }
  }

  @Nested
  class A_denial_reaches {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A man walks a dog past a car, and his face is not visible.",
          "A man walks a dog past a car, but the driver is not visible.",
          "A man walks a dog, while the cat of the house is not shown.",
          "A man walks a dog; a cat isn't visible.",
        })
    void back_to_where_its_clause_begins(String reply) {
      assertGrade(STREET, reply, Grade.CORRECT);
    }

    @Test
    void back_over_a_list() {
      assertThat(Graded.text(STREET, "A dog, a cat and a hot dog are not visible. A car.").answer())
          .isEqualTo("names car; misses dog, person, traffic light");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A free-standing lamp beside a couch.",
          "A couch without cushions beside a lamp.",
          "A couch with no cushions, next to a lamp.",
          "A couch that is free of cushions, near a lamp."
        })
    void on_to_where_something_else_stands(String reply) {
      assertGrade(ROOM, reply, Grade.CORRECT);
    }
  }

  @Nested
  class Names_of_several_parts {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A T-shirt, a stop-sign and a dog.",
          "a t-shirt, a stop sign, a dog",
          "Two dogs in T-shirts at stop-signs."
        })
    void are_found_with_and_without_hyphens(String reply) {
      assertThat(Graded.text(HYPHENS, reply).answer())
          .startsWith("names ")
          .contains("T-shirt", "stop-sign", "dog")
          .doesNotContain(";");
    }

    @Test
    void count_as_invented_too() {
      assertThat(Graded.text(HYPHENS, "A dog and an X-ray machine.").answer())
          .isEqualTo("names dog; misses T-shirt, stop-sign; not in the picture: x-ray machine");
    }
  }

  @Nested
  class A_description_is_wrong {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "There is a star, a heart, an arrow and a dog.|names star, heart, arrow; not in the picture: dog",
          "A star, a heart and two crescents.|names star, heart; misses arrow; not in the picture: moon",
          "It shows circles and squares on a white background.|misses arrow, heart, star;"
              + " not in the picture: circle, square",
          "A red star.|names star; misses arrow, heart",
          "A red star stands in the middle of the picture.|names star; misses arrow, heart"
        })
    void if_it_names_what_is_not_there_or_less_than_half_of_what_is(String reply, String answer) {
      assertGrade(SHAPES, reply, Grade.WRONG);
      assertThat(Graded.text(SHAPES, reply).answer()).isEqualTo(answer);
    }

    @Test
    void if_it_only_says_what_is_possible() {
      assertGrade(
          SHAPES, "There is an arrow, or perhaps a star. It might be a heart.", Grade.WRONG);
    }

    @Test
    void if_a_longer_name_is_of_something_else() {
      String reply = "A person eats a hot dog beside a car.";
      assertGrade(STREET, reply, Grade.WRONG);
      assertThat(Graded.text(STREET, reply).answer())
          .isEqualTo("names person, car; misses dog, traffic light; not in the picture: hot dog");
    }
  }

  @Nested
  class Where_annotations_are_open {

    @Test
    void what_is_not_annotated_is_told_and_does_not_count() {
      Grading grading =
          Graded.text(ROOM, "A cat sleeps on the sofa in front of a window; a lamp stands beside.");
      assertThat(grading.grade()).isEqualTo(Grade.CORRECT);
      assertThat(grading.answer())
          .isEqualTo("names couch, window, lamp; misses rug; not annotated: cat");
    }

    @Test
    void more_general_words_neither_name_a_thing_nor_invent_one() {
      Grading grading = Graded.text(STREET, "A dog, a car and some other vehicles and animals.");
      assertThat(grading.answer()).isEqualTo("names dog, car; misses person, traffic light");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "star",
        "I'm sorry, but I can't see the picture.",
        "I cannot describe the picture, as there is no star or heart that I could see.",
        "这张图片显示了一颗红色的星星和一颗心。",
        "A colorful and abstract composition of geometric figures."
      })
  void what_names_nothing_or_is_one_word_is_off_task(String reply) {
    assertGrade(SHAPES, reply, Grade.OFF_TASK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry, but I can't help with identifying people in images.",
        "I am not able to describe people.",
        "I'm unable to identify the person.",
        "Unfortunately, we cannot analyze pictures of cars or people."
      })
  void a_refusal_names_nothing(String reply) {
    assertGrade(STREET, reply, Grade.OFF_TASK);
  }

  @ParameterizedTest
  @MethodSource("items")
  void the_gold_answer_is_right(Item item) {
    assertGrade(item, item.gold(), Grade.CORRECT);
  }

  private static Stream<Item> items() {
    return Stream.of(SHAPES, STREET, ROOM, HYPHENS);
  }

  @Test
  void thoughts_are_no_part_of_a_description() {
    assertGrade(
        SHAPES, "<think>A dog? A moon?</think>A star, a heart and an arrow.", Grade.CORRECT);
  }

  private static void assertGrade(Item item, String reply, Grade grade) {
    assertThat(Graded.text(item, reply)).as(reply).extracting(Grading::grade).isEqualTo(grade);
  }
}
