package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Prompt;
import org.emma.model.Query;

/** Words a query as a request of the chat completions protocol, picture first. */
final class ChatRequest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TOP_TOKENS = 20;

  private final ServedSettings settings;

  ChatRequest(ServedSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the body of a request in UTF-8.
   *
   * @param pictures a data URL for each image
   */
  byte[] body(Query query, List<String> pictures) {
    Decoding decoding = settings.decoding();
    ObjectNode body = JSON.createObjectNode().put("model", settings.model());
    ArrayNode messages = body.putArray("messages");
    String system = settings.prompts().system();
    if (!system.isEmpty()) {
      messages.addObject().put("role", "system").put("content", system);
    }
    ArrayNode content = messages.addObject().put("role", "user").putArray("content");
    for (String picture : pictures) {
      content.addObject().put("type", "image_url").putObject("image_url").put("url", picture);
    }
    content.addObject().put("type", "text").put("text", settings.prompts().text(query));
    body.put("temperature", 0).put("seed", decoding.seed()).put("max_tokens", decoding.maxTokens());
    if (query.mode() == AnsweringMode.OPTION_SCORES) {
      body.put("logprobs", true).put("top_logprobs", TOP_TOKENS);
    }
    List<String> answers = answers(query);
    if (!answers.isEmpty()) {
      decoding.choice().demand(body, answers);
    }
    for (Map.Entry<String, JsonNode> field : decoding.body().entrySet()) {
      if (field.getValue().isNull()) {
        body.remove(field.getKey());
      } else {
        body.set(field.getKey(), field.getValue());
      }
    }
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can be written", e);
    }
  }

  /**
   * Returns what may be written as the answer, in the order of the options: letters, yes and no.
   */
  static List<String> answers(Query query) {
    return switch (query.form()) {
      case MULTIPLE_CHOICE ->
          query.options().stream()
              .map(option -> Prompt.letter(query.options().indexOf(option)))
              .toList();
      case YES_NO -> query.options().isEmpty() ? Item.YES_NO : query.options();
      case OPEN -> List.of();
    };
  }
}
