package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.emma.model.DeviceChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the changed graphs is compared with transformers.js in {@link ParityTests}. */
class LastLogitsTests {

  private static final String DECODER = "onnx/decoder_model_merged.onnx";

  private final ExecutorService runner = Executors.newSingleThreadExecutor();

  @AfterEach
  void end() {
    runner.shutdown();
  }

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#all")
  void areAllThatTheDecoderOfAFamilyComputes(Path folder) {
    assertThat(isChanged(folder.resolve(DECODER))).isTrue();
  }

  @Test
  void areTakenBeforeTheyAreWidenedToFullPrecision() {
    assertThat(isChanged(TinyModel.IDEFICS3.resolve("onnx/decoder_model_merged_fp16.onnx")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "q4f16"})
  void areLeftToTheDecoderThatOffersThem(String precision) {
    assertThat(
            isChanged(
                TinyModel.IDEFICS3.resolve("onnx/decoder_model_merged_" + precision + ".onnx")))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#inPrecisions")
  void areTakenAfterTheScaleOfEightBitsIsFoundAmongAllTokens(Path folder) {
    assertThat(isChanged(folder.resolve("onnx/decoder_model_merged_quantized.onnx"))).isTrue();
  }

  @Test
  void areTakenOfWeightsInAFileOfTheirOwn(@TempDir Path folder) throws Exception {
    TinyModel.copy(TinyModel.IDEFICS3, folder);
    separateWeights(folder);
    assertThat(isChanged(folder.resolve(DECODER))).isTrue();
    assertLogits(folder);
  }

  /** As in the cache of the Hub. ONNX Runtime refuses weights that a link leads to elsewhere. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void areTakenThroughLinks(@TempDir Path folder) throws Exception {
    TinyModel.copy(TinyModel.IDEFICS3, folder);
    separateWeights(folder);
    Path blobs = Files.createDirectory(folder.resolve("blobs"));
    for (String file : new String[] {DECODER, DECODER + "_data"}) {
      Path link = folder.resolve(file);
      Path blob = blobs.resolve(Integer.toHexString(file.hashCode()));
      Files.move(link, blob);
      Files.createSymbolicLink(link, link.getParent().relativize(blob));
    }
    assertThat(isChanged(folder.resolve(DECODER))).isTrue();
    assertLogits(folder);
  }

  /** Turns the decoder into a graph and a file that all its large weights are in. */
  private static void separateWeights(Path folder) throws Exception {
    Path decoder = folder.resolve(DECODER);
    Path weights = folder.resolve(DECODER + "_data");
    Files.move(decoder, weights);
    Files.write(decoder, GraphFile.read(weights).toByteArray());
  }

  private static void assertLogits(Path folder) throws Exception {
    try (Subject model = new Subject(folder, "")) {
      for (JsonNode answer : TinyModel.answers(TinyModel.IDEFICS3, "").subList(0, 3)) {
        assertThat(TinyModel.apart(model.logits(answer), answer)).isLessThan(1e-4);
      }
    }
  }

  private boolean isChanged(Path decoder) {
    try (Network network =
        Decoder.load(
            OrtEnvironment.getEnvironment(), decoder, Accelerator.of(DeviceChoice.CPU), runner)) {
      return network.inputs().containsKey(LastLogits.INPUT);
    }
  }
}
