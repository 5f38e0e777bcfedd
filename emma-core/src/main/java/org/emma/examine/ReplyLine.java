package org.emma.examine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.model.Reply;

/** Writes a recorded reply as one line of JSON, and reads it again. */
final class ReplyLine {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY_FIRST = "{\"key\":\"";
  private static final int KEY_LENGTH = 64;

  private ReplyLine() {}

  static byte[] write(String digest, ReplyKey key, Reply.Answered reply) {
    ObjectNode line = JSON.createObjectNode().put("key", digest);
    line.put("model", key.model()).put("mode", key.mode().words()).put("prompt", key.prompt());
    key.images().forEach(line.putArray("images")::add);
    line.put("text", reply.text());
    reply.optionScores().forEach(line.putArray("scores")::add);
    line.put("nanos", reply.latency().toNanos());
    try {
      return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can be written", e);
    }
  }

  /** Returns the key of a line without reading the rest; empty if the line is no reply's. */
  static Optional<String> key(String line) {
    int end = KEY_FIRST.length() + KEY_LENGTH;
    boolean whole = line.startsWith(KEY_FIRST) && line.endsWith("}") && line.charAt(end) == '"';
    return whole ? Optional.of(line.substring(KEY_FIRST.length(), end)) : Optional.empty();
  }

  /** Returns the reply of a line; empty if the line is damaged. */
  static Optional<Reply.Answered> read(byte[] bytes) {
    try {
      JsonNode line = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      if (!line.path("text").isTextual() || !line.path("scores").isArray()) {
        return Optional.empty();
      }
      List<Double> scores = new ArrayList<>();
      line.path("scores").forEach(score -> scores.add(Double.valueOf(score.asText())));
      Duration latency = Duration.ofNanos(line.path("nanos").asLong());
      return Optional.of(new Reply.Answered(line.path("text").textValue(), scores, latency));
    } catch (JsonProcessingException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
