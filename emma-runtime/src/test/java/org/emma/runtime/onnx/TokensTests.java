package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TokensTests {

  @Test
  void aPromptBeginsWithWhatTheTokenizerPutsBeforeATextOnce() {
    try (Tokens tokens = tokens(TinyModel.LLAVA)) {
      assertThat(tokens.ofPrompt("<s>USER: a")).isEqualTo(tokens.ofPrompt("USER: a"));
      assertThat(tokens.ofPrompt("USER: a")).hasSize(tokens.of("USER: a").length + 1);
    }
  }

  @Test
  void aPromptOfATokenizerThatPutsNothingBeforeIsLeftAlone() {
    try (Tokens tokens = tokens(TinyModel.IDEFICS3)) {
      assertThat(tokens.ofPrompt("User: a")).isEqualTo(tokens.of("User: a"));
    }
  }

  private static Tokens tokens(Path folder) {
    return new Tokens(new ModelFolder(folder, ""));
  }
}
