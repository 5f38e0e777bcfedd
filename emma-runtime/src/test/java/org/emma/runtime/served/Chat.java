package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.runtime.http.Backoff;
import org.emma.scene.Image;
import org.emma.scene.synthetic.SyntheticScenes;

/** Makes queries, settings, models and protocol messages for tests. */
final class Chat {

  static final ObjectMapper JSON = new ObjectMapper();
  static final String KEY = "sk-test-4711-do-not-tell";

  private Chat() {}

  static Image picture(int index) {
    return SyntheticScenes.scene(7, index).image();
  }

  static Query choice(Image image) {
    return new Query(
        "q",
        List.of(image),
        QuestionForm.MULTIPLE_CHOICE,
        "What color is the star?",
        List.of("red", "blue"),
        AnsweringMode.TEXT);
  }

  static Query scored(Query query) {
    return new Query(
        query.id(),
        query.images(),
        query.form(),
        query.question(),
        query.options(),
        AnsweringMode.OPTION_SCORES);
  }

  static Query yesNo(Image image) {
    return new Query(
        "q",
        List.of(image),
        QuestionForm.YES_NO,
        "Is there a star?",
        List.of("yes", "no"),
        AnsweringMode.TEXT);
  }

  static Query open(Image image) {
    return new Query(
        "q",
        List.of(image),
        QuestionForm.OPEN,
        "What is left of the star?",
        List.of(),
        AnsweringMode.TEXT);
  }

  /** Returns settings as a file with more than the address would give them. */
  static ServedSettings settings(String more, URI... urls) {
    String all = String.join(",", Arrays.stream(urls).map(url -> "\"" + url + "\"").toList());
    return SettingsFile.parse(
        "{\"urls\": [%s], \"model\": \"tiny\"%s}"
            .formatted(all, more.isEmpty() ? "" : ", " + more));
  }

  static ServedSettings settings(URI... urls) {
    return settings("", urls);
  }

  /** Returns a model whose waits are as short as jitter allows, and whose key is {@link #KEY}. */
  static ServedModel model(ServedSettings settings) {
    return new ServedModel(
        "openai:test", settings, new Secrets(Map.of("EMMA_API_KEY", KEY)::get), hasty());
  }

  static Backoff hasty() {
    return new Backoff(() -> 0L);
  }

  static Reply ask(ServedSettings settings, Query query) {
    try (ServedModel model = model(settings)) {
      return model.answer(List.of(query)).get(0);
    }
  }

  static String cause(Reply reply) {
    return ((Reply.Failed) reply).cause();
  }

  static String text(Reply reply) {
    return ((Reply.Answered) reply).text();
  }

  /** Returns a whole response of the protocol. */
  static ObjectNode saying(String content) {
    ObjectNode response =
        JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion");
    ObjectNode choice = response.putArray("choices").addObject().put("index", 0);
    choice.putObject("message").put("role", "assistant").put("content", content);
    choice.put("finish_reason", "stop");
    response.putObject("usage").put("prompt_tokens", 90).put("completion_tokens", 2);
    return response;
  }

  /** Returns the picture that a request shows. */
  static byte[] picture(JsonNode request) {
    String url = content(request).path(0).path("image_url").path("url").asText();
    return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
  }

  static String text(JsonNode request) {
    JsonNode content = content(request);
    return content.path(content.size() - 1).path("text").asText();
  }

  static JsonNode content(JsonNode request) {
    JsonNode messages = request.path("messages");
    return messages.path(messages.size() - 1).path("content");
  }

  static JsonNode json(byte[] bytes) {
    return json(new String(bytes, StandardCharsets.UTF_8));
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
