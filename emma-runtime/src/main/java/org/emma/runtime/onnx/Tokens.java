package org.emma.runtime.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.emma.model.ModelUnavailableException;

/** Turns text into the tokens of a model and back. */
final class Tokens implements AutoCloseable {

  private final HuggingFaceTokenizer tokenizer;

  Tokens(ModelFolder folder) {
    Path file = folder.required("tokenizer.json");
    try {
      this.tokenizer =
          HuggingFaceTokenizer.newInstance(
              file, Map.of("addSpecialTokens", "false", "padding", "false", "truncation", "false"));
    } catch (IOException | RuntimeException e) {
      throw new ModelUnavailableException(
          "File %s is no tokenizer (%s): fetch it again".formatted(file, e.getMessage()), e);
    }
  }

  /** Returns the tokens of a text that is a whole prompt, special tokens and all. */
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
