package org.emma.runtime.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the settings of a served model from a JSON file; what the file leaves out is as usual. What
 * is said of a broken file repeats none of its values, and has no cause that does: one of them may
 * be a key in the wrong place.
 */
final class SettingsFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private static final String NOBODY = "http://nobody";
  private static final List<String> FREE = List.of("body", "headers");

  private SettingsFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException saying what is wrong with the settings
   */
  static ServedSettings read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static ServedSettings parse(String text) {
    try {
      JsonNode given = JSON.readTree(text);
      if (!(given instanceof ObjectNode)) {
        throw new IllegalArgumentException("is no JSON object: begin with { \"urls\": [...]");
      }
      ObjectNode settings = JSON.valueToTree(ServedSettings.of(URI.create(NOBODY), ""));
      settings.putArray("urls");
      fill(settings, given);
      ServedSettings read = JSON.treeToValue(settings, ServedSettings.class);
      Optional<String> flaw = read.flaw();
      if (flaw.isPresent()) {
        throw new IllegalArgumentException(flaw.get());
      }
      return read;
    } catch (UnrecognizedPropertyException e) {
      throw new IllegalArgumentException(
          "has the setting \"%s\", which there is not: choose among %s"
              .formatted(
                  place(e),
                  e.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    } catch (JsonMappingException e) {
      String reason =
          e instanceof ValueInstantiationException
                  && e.getCause() instanceof IllegalArgumentException refused
              ? String.valueOf(refused.getMessage())
              : "has a value of the wrong kind at \"%s\": see the table of settings"
                  .formatted(place(e));
      throw new IllegalArgumentException(reason);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "is no JSON at line %d, column %d: correct it there"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }

  private static void fill(ObjectNode usual, JsonNode given) {
    for (Map.Entry<String, JsonNode> field : given.properties()) {
      JsonNode before = usual.get(field.getKey());
      if (before instanceof ObjectNode group
          && field.getValue().isObject()
          && !FREE.contains(field.getKey())) {
        fill(group, field.getValue());
      } else {
        usual.set(field.getKey(), field.getValue());
      }
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
