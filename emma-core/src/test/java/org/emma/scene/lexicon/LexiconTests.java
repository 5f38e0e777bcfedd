package org.emma.scene.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.emma.records.FileFormatException;
import org.emma.records.StrictJson;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.emma.scene.SpatialRelations;
import org.emma.scene.lexicon.Typing.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types annotated words by the built-in lexicon and by one's own. */
class LexiconTests {

  private final Lexicon lexicon = Lexicon.builtIn();

  @Nested
  class AnAttribute {

    @ParameterizedTest
    @CsvSource({
      "red, car, color, red",
      "Grey, car, color, gray",
      "light-blue , car, color, blue",
      "made of bricks, wall, material, brick",
      "huge, dog, size, large",
      "checked, shirt, texture, checkered",
      "circular, clock, shape, round",
      "turned off, monitor, state, off",
      "seated, man, action, sitting",
      "'\"open\"', door, state, open"
    })
    void isTypedAndCalledAsQuestionsCallIt(String value, String name, String aspect, String word) {
      assertThat(lexicon.attribute(value, name)).isEqualTo(Typing.of(Aspect.of(aspect), word));
    }

    @ParameterizedTest
    @CsvSource({
      "clear, sky, state, clear",
      "clear, wine glass, texture, transparent",
      "light, hair, color, light",
      "short, man, size, short",
      "thin, women, size, skinny",
      "old, man, state, old",
      "rough, ocean, state, choppy",
      "rough, wall, texture, rough"
    })
    void ofSeveralMeaningsIsTypedByTheObject(
        String value, String name, String aspect, String word) {
      assertThat(lexicon.attribute(value, name)).isEqualTo(Typing.of(Aspect.of(aspect), word));
    }

    @ParameterizedTest
    @CsvSource({"clear, road", "light, box", "old, building", "straw, drink"})
    void ofSeveralMeaningsIsNotGuessedOfOtherObjects(String value, String name) {
      assertThat(lexicon.attribute(value, name).verdict()).isEqualTo(Verdict.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beautiful", "asian", "baseball"})
    void thatNoQuestionIsMadeOfIsSetAside(String value) {
      assertThat(lexicon.attribute(value, "man").verdict()).isEqualTo(Verdict.SET_ASIDE);
    }

    @Test
    void thatNoLexiconHasIsUnknown() {
      assertThat(lexicon.attribute("lit \"walk\"", "sign").verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(lexicon.attribute("", "sign").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void excludesItsOpposites() {
      assertThat(lexicon.opposites("open")).containsExactly("closed");
      assertThat(lexicon.opposites("dry")).containsExactly("wet");
      assertThat(lexicon.opposites("red")).isEmpty();
    }
  }

  @Nested
  class APredicate {

    @ParameterizedTest
    @CsvSource({
      "ON, cup, table, spatial, on",
      "to the left of, cup, table, spatial, left of",
      "underneath, cup, table, spatial, below",
      "wears, man, shirt, action, wearing",
      "parked on, car, street, action, parked on"
    })
    void isTypedAndCalledAsQuestionsCallIt(
        String predicate, String subject, String object, String aspect, String word) {
      assertThat(lexicon.relation(predicate, subject, object))
          .isEqualTo(Typing.of(Aspect.of(aspect), word));
    }

    @ParameterizedTest
    @CsvSource({
      "has, car, headlight, part, has",
      "has, man, jacket, action, wearing",
      "with, building, windows, part, has",
      "IN, man, shirt, action, wearing",
      "in, cup, box, spatial, in",
      "on, shirt, man, action, worn by",
      "on, shirt, bed, spatial, on",
      "of, leg, table, part, part of"
    })
    void ofSeveralMeaningsIsTypedByBothObjects(
        String predicate, String subject, String object, String aspect, String word) {
      assertThat(lexicon.relation(predicate, subject, object))
          .isEqualTo(Typing.of(Aspect.of(aspect), word));
    }

    @Test
    void ofSeveralMeaningsIsNotGuessedOfOtherObjects() {
      assertThat(lexicon.relation("of", "picture", "cat").verdict()).isEqualTo(Verdict.AMBIGUOUS);
      assertThat(lexicon.relation("has", "man", "dog").verdict()).isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void hasTheConverseThatDerivedRelationshipsHave() {
      assertThat(SpatialRelations.CONVERSE)
          .allSatisfy(
              (predicate, converse) -> {
                assertThat(lexicon.isPredicate(Aspect.SPATIAL, predicate)).isTrue();
                assertThat(lexicon.converses(predicate)).containsExactly(converse);
              });
      assertThat(lexicon.converses("next to")).containsExactly("next to");
      assertThat(lexicon.converses("on")).isEmpty();
    }
  }

  @Nested
  class ALexiconOfOnesOwn {

    @TempDir private Path folder;

    private Lexicon own(String text) throws IOException {
      return Lexicon.with(Files.writeString(folder.resolve("own.txt"), text));
    }

    @Test
    void addsWordsAndReplacesWhatTheBuiltInOneSaysAboutThem() throws IOException {
      Lexicon own =
          own(
              """
              # what our products are
              color: salmon, orange = apricot
              finish: matte <> glossy,
                brushed
              aside: clear
              relation spatial: clipped to
              """);
      assertThat(own.attribute("salmon", "shoe")).isEqualTo(Typing.of(Aspect.COLOR, "salmon"));
      assertThat(own.attribute("glossy", "shoe"))
          .isEqualTo(Typing.of(Aspect.of("finish"), "glossy"));
      assertThat(own.attribute("brushed", "shoe").verdict()).isEqualTo(Verdict.TYPED);
      assertThat(own.attribute("clear", "sky").verdict()).isEqualTo(Verdict.SET_ASIDE);
      assertThat(own.attribute("red", "shoe")).isEqualTo(Typing.of(Aspect.COLOR, "red"));
      assertThat(own.relation("clipped to", "tag", "shoe").verdict()).isEqualTo(Verdict.TYPED);
      assertThat(Lexicon.builtIn().attribute("salmon", "shoe").verdict())
          .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "color red, green",
          "Color!: red",
          "color: red,, green",
          "color: red; if shoes",
          "color: red\nmaterial: red",
          "state: a <> b <> c"
        })
    void isRefusedWithTheLineWhereItCannotBeUnderstood(String text) {
      assertThatExceptionOfType(FileFormatException.class)
          .isThrownBy(() -> own(text))
          .withMessageStartingWith(folder.resolve("own.txt") + ", line ");
    }

    @Test
    void isRefusedWhereItIsNotThere() {
      assertThatExceptionOfType(FileFormatException.class)
          .isThrownBy(() -> Lexicon.with(folder.resolve("none.txt")))
          .withMessageContaining("is not there");
    }
  }

  @Nested
  class TheVocabularyOfGqa {

    private Map<Verdict, Integer> verdicts(String file, boolean relations) throws IOException {
      JsonNode words =
          StrictJson.parse(
              Files.readString(RealData.folder("gqa").resolve("meta_info").resolve(file)));
      Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
      for (JsonNode word : words) {
        Typing typing =
            relations
                ? lexicon.relation(word.asText(), "", "")
                : lexicon.attribute(word.asText(), "");
        verdicts.merge(typing.verdict(), 1, Integer::sum);
      }
      return verdicts;
    }

    @Test
    void has369AttributesOfWhich274AreTypedWhateverTheObject() throws IOException {
      assertThat(verdicts("attributes.json", false))
          .isEqualTo(Map.of(Verdict.TYPED, 274, Verdict.AMBIGUOUS, 23, Verdict.SET_ASIDE, 72));
    }

    @Test
    void has121PredicatesOfWhich117AreTypedWhateverTheObjects() throws IOException {
      assertThat(verdicts("predicates.json", true))
          .isEqualTo(Map.of(Verdict.TYPED, 117, Verdict.AMBIGUOUS, 3, Verdict.SET_ASIDE, 1));
    }
  }
}
