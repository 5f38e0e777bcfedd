package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads a response of the chat completions protocol.
 *
 * @param message the first choice's message
 * @param finish why the server stopped
 * @param logprobs the log-probabilities of the reply's tokens; missing where there are none
 * @param usage what the server counted; missing where it did not
 */
record ChatReply(JsonNode message, String finish, JsonNode logprobs, JsonNode usage) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the reply, or why there is none in the response. */
  static Verdict parse(byte[] body, String contentType) {
    Optional<String> text = ResponseText.of(body, contentType);
    if (text.isEmpty()) {
      return new Verdict.Refused(
          "answered in a charset that is neither UTF-8 nor the declared one", false);
    }
    JsonNode response;
    try {
      response = JSON.readTree(text.get());
    } catch (JsonProcessingException e) {
      return new Verdict.Again(
          "answered with something other than whole JSON", false, Duration.ZERO);
    }
    JsonNode choice = response.path("choices").path(0);
    if (!choice.isObject()) {
      String error = ErrorText.message(response).map(words -> " (" + words + ")").orElse("");
      return new Verdict.Refused("answered without a choice" + error, false);
    }
    return new Verdict.Answered(
        new ChatReply(
            choice.path("message"),
            choice.path("finish_reason").asText(""),
            choice.path("logprobs").path("content"),
            response.path("usage")));
  }

  /** Returns what the model wrote, of text parts where the content comes in parts. */
  String text() {
    JsonNode content = message.path("content");
    if (!content.isArray()) {
      return content.asText("");
    }
    return StreamSupport.stream(content.spliterator(), false)
        .map(part -> part.isTextual() ? part : part.path("text"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .collect(Collectors.joining());
  }

  /** Tells why this is no whole reply of the model; empty if it is one. */
  Optional<String> flaw() {
    String refusal = message.path("refusal").asText("");
    if (!refusal.isEmpty()) {
      return Optional.of("refused to answer (" + refusal + ")");
    }
    return switch (finish) {
      case "length" ->
          Optional.of("stopped the reply at its greatest length: raise \"decoding.maxTokens\"");
      case "content_filter" -> Optional.of("withheld the reply by its content filter");
      default ->
          message.path("content").isMissingNode() || message.path("content").isNull()
              ? Optional.of("answered with a message without content")
              : Optional.empty();
    };
  }

  /** Returns what the server counted; nothing where it did not. */
  Tokens tokens() {
    return new Tokens(
        usage.path("prompt_tokens").asLong(0), usage.path("completion_tokens").asLong(0));
  }
}
