package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads articles, plurals and lists as an English speaker would. */
class EnglishTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apple",
        "arrow",
        "elephant",
        "hour",
        "hourglass",
        "heirloom",
        "honest man",
        "igloo",
        "orange",
        "umbrella",
        "urn",
        "undershirt",
        "unidentified object",
        "unimportant thing",
        "X-ray",
        "Arrow"
      })
  void anStandsBeforeAVowelSound(String noun) {
    assertThat(English.withArticle(noun)).isEqualTo("an " + noun);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "circle", "cube", "cylinder", "ewe", "European flag", "eucalyptus", "horse", "house",
        "moon", "one-way sign", "square", "ukulele", "unicorn", "unicycle", "uniform", "user",
        "used car", "utensil", "UFO", "yacht", "Unicorn"
      })
  void aStandsBeforeAConsonantSound(String noun) {
    assertThat(English.withArticle(noun)).isEqualTo("a " + noun);
  }

  @ParameterizedTest
  @CsvSource({
    "circle, circles",
    "square, squares",
    "triangle, triangles",
    "star, stars",
    "heart, hearts",
    "cross, crosses",
    "arrow, arrows",
    "moon, moons",
    "cube, cubes",
    "sphere, spheres",
    "cylinder, cylinders",
    "box, boxes",
    "bus, buses",
    "knife, knives",
    "leaf, leaves",
    "berry, berries",
    "toy, toys",
    "person, people",
    "man, men",
    "woman, women",
    "child, children",
    "mouse, mice",
    "tooth, teeth",
    "foot, feet",
    "sheep, sheep",
    "fish, fish",
    "tomato, tomatoes",
    "traffic light, traffic lights",
    "glass of water, glasses of water",
    "snow person, snow people"
  })
  void severalTakeThePlural(String one, String several) {
    assertThat(English.plural(one)).isEqualTo(several);
  }

  @Test
  void aListEndsWithAnd() {
    assertThat(English.list(List.of())).isEmpty();
    assertThat(English.list(List.of("a"))).isEqualTo("a");
    assertThat(English.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @ParameterizedTest
  @CsvSource({
    "left of, to the left of, to the left",
    "right of, to the right of, to the right",
    "above, above, above",
    "below, below, below",
    "behind, behind, behind",
    "in front of, in front of, in front"
  })
  void aPredicateHasAPhraseAndAnAnswer(String predicate, String phrase, String answer) {
    assertThat(English.phrase(predicate)).isEqualTo(phrase);
    assertThat(English.answer(predicate)).isEqualTo(answer);
  }
}
