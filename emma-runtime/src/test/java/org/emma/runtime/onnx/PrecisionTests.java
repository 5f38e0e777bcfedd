package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the files of other precisions: halves in the cache, halves everywhere, eight and four bits
 * per weight.
 */
class PrecisionTests {

  @Nested
  @ParameterizedClass
  @MethodSource("org.emma.runtime.onnx.TinyModel#inPrecisions")
  class InEachFamily {

    @Parameter Path folder;

    /**
     * The largest logit of the full precision is about 6. In eight bits, where ONNX Runtime rounds
     * the last place of a number otherwise, that can come to lie on the next of 256 levels.
     */
    @ParameterizedTest
    @CsvSource({"fp16, 0.03, 0.03, 0.05", "quantized, 0.0001, 0.25, 1", "q4f16, 0.03, 0.03, 6"})
    void logitsAreThoseOfTransformersJsAndNearThoseOfFullPrecision(
        String precision, double mostly, double always, double fromFull) throws Exception {
      List<Double> apart = new ArrayList<>();
      try (Subject full = new Subject(folder, "");
          Subject model = new Subject(folder, precision)) {
        for (JsonNode answer : TinyModel.answers(folder, precision)) {
          float[] logits = model.logits(answer);
          apart.add(TinyModel.apart(logits, answer));
          assertThat(TinyModel.apart(logits, full.logits(answer))).isLessThan(fromFull);
        }
      }
      assertThat(apart).hasSize(6).allMatch(most -> most < always);
      assertThat(apart).filteredOn(most -> most < mostly).hasSizeGreaterThan(3);
    }

    /** Of two that are as likely but for such rounding, either may be. */
    @ParameterizedTest
    @CsvSource({"fp16, 0.06", "quantized, 0.5", "q4f16, 0.06"})
    void theSameTokensAreWritten(String precision, double asLikely) throws Exception {
      List<Double> behind = new ArrayList<>();
      try (Subject model = new Subject(folder, precision)) {
        for (JsonNode answer : TinyModel.answers(folder, precision)) {
          behind.add(model.behind(answer));
        }
      }
      assertThat(behind).hasSize(6).allMatch(most -> most < asLikely);
      assertThat(behind).filteredOn(most -> most == 0).hasSizeGreaterThan(3);
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
