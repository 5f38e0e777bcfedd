package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emma.model.DeviceChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTests {

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#all")
  void succeedsWithEveryFamily(Path folder) {
    assertThat(succeeds(folder, "")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#inPrecisions")
  void succeedsWherePrecisionIsLow(Path folder) {
    assertThat(succeeds(folder, "fp16")).isTrue();
    assertThat(succeeds(folder, "q4f16")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#inPrecisions")
  void failsWhereNumbersDependOnAllThatIsReadAtOnce(Path folder) {
    assertThat(succeeds(folder, "quantized")).isFalse();
  }

  private static boolean succeeds(Path folder, String precision) {
    ModelFolder files = new ModelFolder(folder, precision);
    try (Networks networks = Networks.load(files, DeviceChoice.CPU)) {
      return Rehearsal.succeeds(networks, Families.of(files));
    }
  }
}
