package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares tokens, logits and what is written with transformers.js 4.3.1. */
@ParameterizedClass
@MethodSource("org.emma.runtime.onnx.TinyModel#all")
class ParityTests {

  private static final double APART = 1e-4;

  @Parameter Path folder;

  private List<JsonNode> answers;
  private Subject model;

  /** Leaves out what JPEG's decoders make different pixels of. */
  @BeforeEach
  void load() {
    answers =
        TinyModel.answers(folder, "").stream()
            .filter(answer -> answer.get("picture").textValue().endsWith(".png"))
            .toList();
    model = new Subject(folder, "");
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void theTemplateMakesTheSamePrompt() {
    for (JsonNode answer : answers) {
      assertThat(model.words(answer)).isEqualTo(answer.get("prompt").textValue());
    }
  }

  @Test
  void thePromptHasTheSameTokens() {
    for (JsonNode answer : answers) {
      assertThat(model.prompt(answer)).isEqualTo(TinyModel.longs(answer.get("tokens")));
    }
  }

  @Test
  void logitsAreEqualWithinATenThousandth() throws Exception {
    for (JsonNode answer : answers) {
      assertThat(TinyModel.apart(model.logits(answer), answer)).isLessThan(APART);
    }
  }

  @Test
  void lookingOnceForAllQuestionsChangesNoLogit() throws Exception {
    for (String picture : TinyModel.pictures()) {
      List<JsonNode> about =
          answers.stream().filter(a -> a.get("picture").textValue().equals(picture)).toList();
      if (!about.isEmpty()) {
        List<long[]> prompts = about.stream().map(model::prompt).toList();
        int[] all = IntStream.range(0, prompts.size()).toArray();
        try (Look look = model.look(about.get(0), prompts)) {
          Step step = look.read(all);
          step.memory().close();
          for (int i : all) {
            assertThat(TinyModel.apart(step.logits(i), about.get(i))).isLessThan(APART);
          }
        }
      }
    }
  }

  @Test
  void theSameTokensAreWritten() throws Exception {
    for (JsonNode answer : answers) {
      assertThat(model.written(answer)).isEqualTo(TinyModel.longs(answer.get("written")));
    }
  }
}
