package org.emma.runtime.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.model.ModelUnavailableException;

/**
 * Reads the values of one of a model's JSON files, and says which one is missing where one is.
 *
 * @param file where they come from
 * @param node what the file holds
 */
record Settings(Path file, JsonNode node) {

  /** Returns a whole number; the path names fields within fields: {@code size.longest_edge}. */
  int integer(String path) {
    return integerIfAny(path)
        .orElseThrow(
            () ->
                new ModelUnavailableException(
                    "File %s lacks the whole number \"%s\": it is not the one that this kind of model comes with"
                        .formatted(file, path)));
  }

  Optional<Integer> integerIfAny(String path) {
    JsonNode value = at(path);
    return value.isInt() ? Optional.of(value.intValue()) : Optional.empty();
  }

  Optional<String> textIfAny(String path) {
    JsonNode value = at(path);
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }

  boolean flag(String path, boolean otherwise) {
    return at(path).asBoolean(otherwise);
  }

  double number(String path, double otherwise) {
    return at(path).asDouble(otherwise);
  }

  /** Returns the numbers of a list, or the one number that stands in its place. */
  List<Double> numbers(String path) {
    List<Double> numbers = new ArrayList<>();
    JsonNode value = at(path);
    if (value.isNumber()) {
      numbers.add(value.asDouble());
    }
    value.elements().forEachRemaining(one -> numbers.add(one.asDouble()));
    return numbers;
  }

  /** Returns the texts of a list, or the one text that stands in its place. */
  List<String> texts(String path) {
    List<String> texts = new ArrayList<>();
    JsonNode value = at(path);
    if (value.isTextual()) {
      texts.add(value.textValue());
    }
    value.elements().forEachRemaining(one -> texts.add(one.asText()));
    return texts;
  }

  private JsonNode at(String path) {
    JsonNode value = node;
    for (String field : path.split("\\.", -1)) {
      value = value.path(field);
    }
    return value;
  }
}
