package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.emma.runtime.picture.PictureReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares tokens, logits and what is written with transformers.js 4.3.1. */
class ParityTests {

  private static final ModelFolder FOLDER = new ModelFolder(TinyModel.IDEFICS3, "");
  private static final int WRITTEN = 8;

  private static final Family FAMILY = Families.of(FOLDER);
  private static final Chat CHAT = Chat.of(FOLDER);
  private static final List<JsonNode> ANSWERS =
      TinyModel.answers(TinyModel.IDEFICS3).stream()
          .filter(answer -> answer.get("picture").textValue().endsWith(".png"))
          .toList();

  private static Tokens tokens;
  private static Networks networks;

  @BeforeAll
  static void load() {
    tokens = new Tokens(FOLDER);
    networks = Networks.load(FOLDER);
  }

  @AfterAll
  static void close() {
    networks.close();
    tokens.close();
  }

  @Test
  void theTemplateMakesTheSamePrompt() {
    for (JsonNode answer : ANSWERS) {
      assertThat(CHAT.prompt(1, answer.get("question").textValue()))
          .isEqualTo(answer.get("prompt").textValue());
    }
  }

  @Test
  void thePromptHasTheSameTokens() {
    for (JsonNode answer : ANSWERS) {
      assertThat(prompt(answer)).isEqualTo(TinyModel.longs(answer.get("tokens")));
    }
  }

  @Test
  void logitsAreEqualWithinATenThousandth() throws Exception {
    for (JsonNode answer : ANSWERS) {
      long[] prompt = prompt(answer);
      try (Look look = look(answer, List.of(prompt));
          Memory read = assertLogits(look.read(prompt), answer).memory()) {
        assertThat(read.tokens()).isEqualTo(prompt.length);
      }
    }
  }

  @Test
  void lookingOnceForAllQuestionsChangesNoLogit() throws Exception {
    for (String picture : TinyModel.pictures()) {
      List<JsonNode> about =
          ANSWERS.stream().filter(a -> a.get("picture").textValue().equals(picture)).toList();
      if (!about.isEmpty()) {
        List<long[]> prompts = about.stream().map(ParityTests::prompt).toList();
        try (Look look = look(about.get(0), prompts)) {
          for (int i = 0; i < prompts.size(); i++) {
            assertLogits(look.read(prompts.get(i)), about.get(i)).memory().close();
          }
        }
      }
    }
  }

  @Test
  void theSameTokensAreWritten() throws Exception {
    for (JsonNode answer : ANSWERS) {
      long[] prompt = prompt(answer);
      try (Look look = look(answer, List.of(prompt))) {
        assertThat(written(look, prompt)).isEqualTo(TinyModel.longs(answer.get("written")));
      }
    }
  }

  private static Step assertLogits(Step step, JsonNode answer) {
    JsonNode expected = answer.get("logits");
    assertThat(step.logits()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(step.logits()[i]).isCloseTo(expected.get(i).floatValue(), within(1e-4f));
    }
    return step;
  }

  private static Look look(JsonNode answer, List<long[]> prompts)
      throws OrtException, InterruptedException {
    return new Look(networks, FAMILY, List.of(sight(answer)), prompts);
  }

  private static Sight sight(JsonNode answer) {
    return FAMILY.look(PictureReader.read(TinyModel.picture(answer.get("picture").textValue())));
  }

  private static long[] prompt(JsonNode answer) {
    String prompt = CHAT.prompt(1, answer.get("question").textValue());
    return tokens.of(prompt.replace(FAMILY.mark(), sight(answer).text()));
  }

  /** Writes greedily, ends included, as the reference lists them. */
  private static long[] written(Look look, long[] prompt)
      throws OrtException, InterruptedException {
    Endings ends = Endings.of(FOLDER);
    List<Long> written = new ArrayList<>();
    Step step = look.read(prompt);
    while (written.size() < WRITTEN) {
      long next = Likelihoods.best(step.logits());
      written.add(next);
      if (ends.has(next)) {
        break;
      }
      Step longer = look.read(step.memory(), prompt, written.size() - 1, next);
      step.memory().close();
      step = longer;
    }
    step.memory().close();
    return written.stream().mapToLong(Long::longValue).toArray();
  }
}
