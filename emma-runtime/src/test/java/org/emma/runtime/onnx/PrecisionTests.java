package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the files of other precisions: halves in the cache, halves everywhere, eight and four bits
 * per weight.
 */
class PrecisionTests {

  /** The largest logit of the full precision is about 6. */
  @ParameterizedTest
  @CsvSource({"fp16, 0.02, 0.03", "quantized, 0.0001, 1", "q4f16, 0.02, 5"})
  void logitsAreThoseOfTransformersJsAndNearThoseOfFullPrecision(
      String precision, double fromReference, double fromFull) throws Exception {
    List<JsonNode> answers = TinyModel.answers(TinyModel.IDEFICS3, precision);
    try (Subject full = new Subject(TinyModel.IDEFICS3, "");
        Subject model = new Subject(TinyModel.IDEFICS3, precision)) {
      assertThat(answers).hasSize(6);
      for (JsonNode answer : answers) {
        float[] logits = model.logits(answer);
        assertThat(TinyModel.apart(logits, answer)).isLessThan(fromReference);
        assertThat(TinyModel.apart(logits, full.logits(answer))).isLessThan(fromFull);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"fp16", "quantized", "q4f16"})
  void theSameTokensAreWritten(String precision) throws Exception {
    try (Subject model = new Subject(TinyModel.IDEFICS3, precision)) {
      for (JsonNode answer : TinyModel.answers(TinyModel.IDEFICS3, precision)) {
        assertThat(model.written(answer)).isEqualTo(TinyModel.longs(answer.get("written")));
      }
    }
  }

  /** The files of four bits take the number as a scalar. */
  @Test
  void aDecoderThatTakesTheNumberOfLogitsInAListGivesTheSame(@TempDir Path folder)
      throws Exception {
    TinyModel.copy(TinyModel.IDEFICS3, folder);
    Path networks = folder.resolve("onnx");
    Files.move(
        networks.resolve("decoder_model_merged_kept.onnx"),
        networks.resolve("decoder_model_merged.onnx"),
        StandardCopyOption.REPLACE_EXISTING);
    try (Subject model = new Subject(folder, "")) {
      for (JsonNode answer : TinyModel.answers(TinyModel.IDEFICS3, "").subList(0, 3)) {
        assertThat(TinyModel.apart(model.logits(answer), answer)).isLessThan(1e-4);
      }
    }
  }
}
