package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinholeProviderTests {

  @TempDir Path folder;

  @Test
  void listsItsNamesToWhoeverAsksForAnother() {
    assertThat(Models.obstacle("pinhole")).isEmpty();
    assertThat(Models.obstacle("pinhole:color-agnosia")).isEmpty();
    assertThat(Models.obstacle("pinhole:colour"))
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .contains("pinhole:colour")
                    .contains("pinhole, pinhole:color-agnosia, pinhole:FILE.safetensors"));
  }

  @Test
  void namesAWeightsFileThatIsNotThere() {
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> Models.load("pinhole:no/such.safetensors"))
        .withMessageContaining("no/such.safetensors")
        .withMessageContaining("give the path of an existing file");
  }

  @Test
  void namesAGpuThatIsNotThere() {
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> Models.load("pinhole", DeviceChoice.gpu(99)))
        .withMessageContaining("PyTorch cannot use gpu:99")
        .withMessageContaining("emma.device");
  }

  @Test
  void runsOnTheCpuUnlessToldOtherwise() {
    try (VisionLanguageModel model = Models.load("pinhole")) {
      assertThat(model.device()).contains("CPU");
    }
  }

  @Test
  void namesAWeightsFileThatIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.safetensors"), "no weights");

    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> Models.load("pinhole:" + file))
        .withMessageContaining("broken.safetensors is no safetensors file");
  }
}
