package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emma.model.DeviceChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTests {

  @ParameterizedTest
  @MethodSource("org.emma.runtime.onnx.TinyModel#all")
  void succeedsWithEveryFamily(Path folder) {
    assertThat(succeeds(folder, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fp16", "q4f16"})
  void succeedsWherePrecisionIsLow(String precision) {
    assertThat(succeeds(TinyModel.IDEFICS3, precision)).isTrue();
  }

  @Test
  void failsWhereNumbersDependOnAllThatIsReadAtOnce() {
    assertThat(succeeds(TinyModel.IDEFICS3, "quantized")).isFalse();
  }

  private static boolean succeeds(Path folder, String precision) {
    ModelFolder files = new ModelFolder(folder, precision);
    try (Networks networks = Networks.load(files, DeviceChoice.CPU)) {
      return Rehearsal.succeeds(networks, Families.of(files));
    }
  }
}
