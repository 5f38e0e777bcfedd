package org.emma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceChoiceTests {

  @ParameterizedTest
  @CsvSource({"auto,auto", "cpu,cpu", "gpu,gpu:0", "gpu:0,gpu:0", " GPU:12 ,gpu:12"})
  void isReadHoweverItIsWritten(String text, String meant) {
    assertThat(DeviceChoice.of(text)).hasToString(meant);
    assertThat(DeviceChoice.of(meant)).isEqualTo(DeviceChoice.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cuda", "gpu:", "gpu:-1", "gpu:one", "gpu:1000", "cpu:0"})
  void isRefusedWhereItNamesNoDevice(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeviceChoice.of(text))
        .withMessage("there is no device \"%s\": choose auto, cpu, gpu or gpu:N".formatted(text));
  }

  @ParameterizedTest
  @CsvSource({"GPU,-1", "GPU,1000", "CPU,1", "AUTO,1"})
  void isRefusedWithANumberThatNoDeviceHas(DeviceChoice.Kind kind, int index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeviceChoice(kind, index))
        .withMessageContainingAll("number " + index, "number GPUs from 0");
  }

  @Test
  void isLeftToTheModelUnlessSomebodyChooses() {
    assertThat(DeviceChoice.AUTO.kind()).isEqualTo(DeviceChoice.Kind.AUTO);
  }
}
