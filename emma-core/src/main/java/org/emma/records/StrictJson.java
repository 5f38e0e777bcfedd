package org.emma.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Parses JSON that others wrote strictly: no field twice in an object. */
public final class StrictJson {

  /** Refuses an object that has a field twice. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Pattern INTERNALS =
      Pattern.compile("(?s) \\((start marker|bound as).*|\n.*");

  private StrictJson() {}

  /**
   * Returns the one value of a text.
   *
   * @throws JsonProcessingException if the text is no JSON, or something follows the value
   */
  public static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
  }

  /** Returns what is wrong, in the parser's words, without what concerns the parser alone. */
  public static String reason(JsonProcessingException failure) {
    return INTERNALS.matcher(failure.getOriginalMessage()).replaceFirst("");
  }
}
