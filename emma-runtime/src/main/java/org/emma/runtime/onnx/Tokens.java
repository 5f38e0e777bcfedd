package org.emma.runtime.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.emma.model.ModelUnavailableException;

/** Turns text into the tokens of a model and back. */
final class Tokens implements AutoCloseable {

  private final HuggingFaceTokenizer tokenizer;
  private final String first;

  Tokens(ModelFolder folder) {
    Path file = folder.required("tokenizer.json");
    Settings config = folder.settingsIfAny("tokenizer_config.json");
    this.first =
        config.textIfAny("bos_token").or(() -> config.textIfAny("bos_token.content")).orElse("");
    try {
      this.tokenizer =
          HuggingFaceTokenizer.newInstance(
              file, Map.of("addSpecialTokens", "false", "padding", "false", "truncation", "false"));
    } catch (IOException | RuntimeException e) {
      throw new ModelUnavailableException(
          "File %s is no tokenizer (%s): fetch it again".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Returns the tokens of a whole prompt. Those that the tokenizer puts before a text are among
   * them, unless the prompt begins with them itself.
   */
  long[] ofPrompt(String prompt) {
    boolean begins = !first.isEmpty() && prompt.startsWith(first);
    return tokenizer.encode(prompt, !begins, false).getIds();
  }

  /** Returns the tokens of a text, and no others. */
  long[] of(String text) {
    return tokenizer.encode(text, false, false).getIds();
  }

  /** Returns the text of tokens, without special ones. */
  String text(long[] tokens) {
    return tokenizer.decode(tokens, true);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
