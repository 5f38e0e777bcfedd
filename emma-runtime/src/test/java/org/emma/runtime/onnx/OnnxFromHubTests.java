package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.runtime.hub.LoopbackHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Hub is named by the environment, so that each question is asked by a process of its own. */
class OnnxFromHubTests {

  @TempDir Path home;

  @Test
  void aModelAnswersAsFromItsFolderAndThenWithoutTheHub() throws Exception {
    String expected = AskedAlone.answer("onnx:" + TinyModel.IDEFICS3);
    LoopbackHub hub = LoopbackHub.of("tiny/idefics3", TinyModel.IDEFICS3);
    try (hub) {
      assertThat(ask(hub, "0")).isEqualTo(expected);
    }
    assertThat(ask(hub, "1")).isEqualTo(expected);
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Models.load("onnx:hf:idefics3"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("\"idefics3\" is no name on the Hugging Face Hub");
    assertThatThrownBy(() -> Models.load("onnx:hf:tiny/idefics3#../q4"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("\"../q4\" is no precision");
  }

  private String ask(LoopbackHub hub, String offline) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AskedAlone.class.getName(),
                "onnx:hf:tiny/idefics3")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    hub.nameIn(builder.environment(), home.resolve("hub"));
    builder.environment().put("HF_HUB_OFFLINE", offline);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.strip();
  }
}
