package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlavaJsonTests {

  private static final ExaminedPictures NONE = new ExaminedPictures(Set.of(), Map.of());
  private static final TuningSet SET =
      TuningSets.write(
          new TreatmentPlan(Map.of(Aspect.COLOR, 1.0), List.of(Aspect.ENTITY, Aspect.SPATIAL)),
          new SyntheticScenes(20, 5).scenes(),
          NONE,
          1);

  @TempDir Path folder;

  /** What {@code preprocess_multimodal} and {@code preprocess_v1} of LLaVA's trainer rely on. */
  @Nested
  class AsTheTrainerReadsIt {

    @Test
    void theFileIsOneListWithASamplePerConversation() {
      JsonNode samples = written(SET);
      assertThat(samples.isArray()).isTrue();
      assertThat(samples).hasSize(SET.targeted().size() + SET.replay().size());
    }

    @Test
    void everySampleHasAnIdOfItsOwn() {
      Set<String> ids = new HashSet<>();
      assertThat(written(SET)).allMatch(sample -> ids.add(sample.get("id").asText()));
    }

    @Test
    void everyImageIsAPictureBelowTheImageFolder() {
      assertThat(written(SET))
          .allSatisfy(
              sample -> {
                Path picture = folder.resolve(sample.get("image").asText());
                assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(256);
              });
    }

    @Test
    void humanAndGptAlternateAndHumanBegins() {
      assertThat(written(SET))
          .allSatisfy(
              sample -> {
                JsonNode turns = sample.get("conversations");
                assertThat(turns.size()).isPositive().matches(size -> size % 2 == 0, "even");
                for (int i = 0; i < turns.size(); i++) {
                  assertThat(turns.get(i).get("from").asText())
                      .isEqualTo(i % 2 == 0 ? "human" : "gpt");
                }
              });
    }

    @Test
    void theOneImageMarkBeginsTheFirstTurn() {
      assertThat(written(SET))
          .allSatisfy(
              sample -> {
                List<String> values = values(sample);
                assertThat(values.get(0)).startsWith("<image>\n");
                assertThat(String.join(" ", values).split("<image>", -1)).hasSize(2);
              });
    }

    @Test
    void nothingIsBlankOrEndsTheConversationEarly() {
      assertThat(written(SET))
          .allSatisfy(
              sample ->
                  assertThat(values(sample))
                      .allSatisfy(value -> assertThat(value).isNotBlank().doesNotContain("</s>")));
    }

    @Test
    void fieldsBeyondThoseOfTheFormatDoNotOccur() {
      assertThat(written(SET))
          .allSatisfy(
              sample -> {
                assertThat(sample.fieldNames())
                    .toIterable()
                    .containsExactly("id", "image", "conversations");
                assertThat(sample.get("conversations"))
                    .allSatisfy(
                        turn ->
                            assertThat(turn.fieldNames())
                                .toIterable()
                                .containsExactly("from", "value"));
              });
    }
  }

  @Test
  void theTurnsAreThoseOfTheConversations() {
    Conversation first = SET.targeted().get(0);
    List<String> values = values(written(SET).get(0));
    assertThat(values.get(0)).isEqualTo("<image>\n" + first.turns().get(0).prompt());
    assertThat(values.get(1)).isEqualTo(first.turns().get(0).answer());
    assertThat(values.get(2)).isEqualTo(first.turns().get(1).prompt());
  }

  @Test
  void targetedAndReplayedConversationsAreMixed() {
    Set<String> targeted = new HashSet<>();
    SET.targeted().forEach(conversation -> targeted.add(conversation.scene().id()));
    JsonNode samples = written(SET);
    assertThat(samples)
        .filteredOn(sample -> targeted.contains(sample.get("id").asText()))
        .hasSize(11);
    assertThat(IntStream.range(0, 10).mapToObj(samples::get))
        .filteredOn(sample -> targeted.contains(sample.get("id").asText()))
        .hasSize(6);
  }

  @Test
  void lettersBeyondAsciiAreEscapedAndReadBackTheSame() throws IOException {
    Scene scene = SET.targeted().get(0).scene();
    TuningSet umlaut = set(scene, "Which colour has the Brötchen?", "gelblich-weiß");
    assertThat(values(written(umlaut).get(0)).get(1)).isEqualTo("gelblich-weiß");
    assertThat(Files.readString(folder.resolve(LlavaJson.FILE), StandardCharsets.US_ASCII))
        .contains("Br\\u00F6tchen");
  }

  @Test
  void writingTwiceIsByteIdenticalAndLeavesNothingOfAnEarlierSet() throws IOException {
    LlavaJson.write(SET, NONE, folder);
    byte[] once = Files.readAllBytes(folder.resolve(LlavaJson.FILE));
    LlavaJson.write(set(SET.targeted().get(0).scene(), "Why?", "So."), NONE, folder);
    try (Stream<Path> pictures = Files.list(folder.resolve(LlavaJson.IMAGES))) {
      assertThat(pictures).hasSize(1);
    }
    LlavaJson.write(SET, NONE, folder);
    assertThat(folder.resolve(LlavaJson.FILE)).hasBinaryContent(once);
  }

  @Test
  void aSceneThatIsTalkedAboutTwiceIsStoredOnceUnderTwoIds() {
    Conversation twice = SET.targeted().get(0);
    JsonNode samples = written(new TuningSet(List.of(twice), List.of(twice)));
    assertThat(samples.get(1).get("id").asText())
        .isEqualTo(samples.get(0).get("id").asText() + "-2");
    assertThat(samples.get(1).get("image")).isEqualTo(samples.get(0).get("image"));
  }

  @Test
  void anExaminedPictureUnderAnotherNameIsRefusedAndNoConversationFileIsLeft() {
    Scene scene = SET.replay().get(3).scene();
    String digest = Sha256.hex(scene.image().bytes());
    ExaminedPictures examined = new ExaminedPictures(Set.of(), Map.of(digest, "holiday.png"));
    LlavaJson.write(SET, NONE, folder);
    assertThatThrownBy(() -> LlavaJson.write(SET, examined, folder))
        .isInstanceOf(TuningSetException.class)
        .hasMessage(
            "Picture %s has the same bytes as the examined picture holiday.png, so no model may be tuned on it: give the treatment other pictures",
            scene.id());
    assertThat(folder.resolve(LlavaJson.FILE)).doesNotExist();
  }

  @Test
  void wordsThatWouldBreakTheFormatAreRefused() {
    Scene scene = SET.targeted().get(0).scene();
    for (String words : List.of("an <image> of a star", "red</s>", " ")) {
      assertThatThrownBy(() -> LlavaJson.write(set(scene, "What?", words), NONE, folder))
          .isInstanceOf(TuningSetException.class)
          .hasMessageContaining("Scene %s has the words \"%s\"".formatted(scene.id(), words));
    }
  }

  private static TuningSet set(Scene scene, String question, String answer) {
    Turn turn = new Turn(Aspect.COLOR, QuestionForm.OPEN, question, List.of(), answer);
    return new TuningSet(List.of(new Conversation(scene, List.of(turn))), List.of());
  }

  private JsonNode written(TuningSet set) {
    LlavaJson.write(set, NONE, folder);
    try {
      return new ObjectMapper().readTree(folder.resolve(LlavaJson.FILE).toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> values(JsonNode sample) {
    return sample.get("conversations").findValuesAsText("value");
  }
}
