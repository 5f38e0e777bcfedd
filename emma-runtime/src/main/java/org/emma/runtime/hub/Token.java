package org.emma.runtime.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.emma.model.ModelUnavailableException;
import org.jspecify.annotations.Nullable;

/** Holds what shows the Hub who asks. It is shown to nobody else, and has no text of its own. */
final class Token {

  private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]+");

  private final Optional<String> value;

  private Token(Optional<String> value) {
    this.value = value;
  }

  /**
   * Reads {@code HF_TOKEN}, or the file that {@code hf auth login} wrote.
   *
   * @throws ModelUnavailableException if there is something that cannot be a token
   */
  static Token of(UnaryOperator<@Nullable String> environment, Path file) {
    Optional<String> set = HubSettings.text(environment, "HF_TOKEN");
    Optional<String> token = set.isPresent() ? set : kept(file);
    if (token.isPresent() && !PLAIN.matcher(token.get()).matches()) {
      throw new ModelUnavailableException(
          "%s holds no token of the Hugging Face Hub: put nothing but the token there"
              .formatted(set.isPresent() ? "HF_TOKEN" : "The file " + file));
    }
    return new Token(token);
  }

  boolean isSet() {
    return value.isPresent();
  }

  /** Returns the header that the token is sent in. */
  Optional<String> authorization() {
    return value.map(it -> "Bearer " + it);
  }

  private static Optional<String> kept(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
          : Optional.empty();
    } catch (IOException e) {
      throw new ModelUnavailableException(
          "The token file %s cannot be read (%s): correct its permissions, or set HF_TOKEN"
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }
}
