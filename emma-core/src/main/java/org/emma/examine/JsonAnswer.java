package org.emma.examine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.records.StrictJson;

/** Finds what a reply in JSON gives as its answer, such as {@code {"answer": "B"}}. */
final class JsonAnswer {

  private static final Set<String> FIELDS =
      Set.of("answer", "final_answer", "finalanswer", "final answer", "choice", "option", "letter");
  private static final Pattern FENCE = Pattern.compile("(?s)^```(?:json)?\\s*+(.*?)\\s*```$");

  private JsonAnswer() {}

  /**
   * Returns the values of the answer's fields, none if there is no such field; empty if the reply
   * is no JSON object.
   */
  static Optional<List<String>> values(String reply) {
    Matcher fence = FENCE.matcher(reply);
    String text = fence.matches() ? fence.group(1) : reply;
    if (!text.startsWith("{")) {
      return Optional.empty();
    }
    try {
      JsonNode json = StrictJson.parse(text);
      return Optional.of(
          json.properties().stream()
              .filter(field -> FIELDS.contains(field.getKey().toLowerCase(Locale.ROOT)))
              .map(field -> field.getValue().isContainerNode() ? "" : field.getValue().asText())
              .toList());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
