package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Parses strictly: no field twice in an object. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Pattern INTERNALS =
      Pattern.compile("(?s) \\((start marker|bound as).*|\n.*");

  private Json() {}

  /** Returns the one value of a text, with nothing after it. */
  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
  }

  /** Returns what is wrong, in the parser's words, without what concerns the parser alone. */
  static String reason(JsonProcessingException failure) {
    return INTERNALS.matcher(failure.getOriginalMessage()).replaceFirst("");
  }
}
