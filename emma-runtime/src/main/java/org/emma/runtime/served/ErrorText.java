package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a server says about its error: a field of its JSON, or the beginning of its text. */
final class ErrorText {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 300;
  private static final int LONGEST_READ = 1 << 16;

  private ErrorText() {}

  /**
   * Returns the words in brackets after a space; empty if there are none worth showing.
   *
   * @param secrets is applied before the words are cut, which might leave a part of a key
   */
  static String of(byte[] body, String contentType, Secrets secrets) {
    String text =
        new String(body, 0, Math.min(body.length, LONGEST_READ), StandardCharsets.UTF_8).strip();
    String words = message(text).orElseGet(() -> isMarkup(text, contentType) ? "" : text);
    String line = secrets.redact(words.replaceAll("\\s+", " "));
    if (line.isEmpty()) {
      return "";
    }
    return line.length() <= LONGEST
        ? " (" + line + ")"
        : " (" + line.substring(0, LONGEST) + "...)";
  }

  /** Returns what the error field of a response says; empty if it has none. */
  static Optional<String> message(JsonNode response) {
    JsonNode error = response.path("error");
    return Stream.of(
            error.path("message"), error, response.path("message"), response.path("detail"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst();
  }

  private static Optional<String> message(String text) {
    if (!text.startsWith("{")) {
      return Optional.empty();
    }
    try {
      return message(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static boolean isMarkup(String text, String contentType) {
    return contentType.toLowerCase(Locale.ROOT).contains("html") || text.startsWith("<");
  }
}
