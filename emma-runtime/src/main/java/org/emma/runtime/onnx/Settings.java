package org.emma.runtime.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * Returns the first whole number of those that are named; a path names fields within fields:
   * {@code size.longest_edge}.
   */
  int integer(String... paths) {
    return integerIfAny(paths)
        .orElseThrow(
            () ->
                new ModelUnavailableException(
                    "File %s lacks the whole number \"%s\": it is not the one that this kind of model comes with"
                        .formatted(file, paths[paths.length - 1])));
  }

  /** Returns the first of the numbers that are named, which says how large something is. */
  int extent(String... paths) {
    int extent = integer(paths);
    if (extent < 1) {
      throw new ModelUnavailableException(
          "File %s has %d as \"%s\", which must be 1 at least: it is not the one that this kind of model comes with"
              .formatted(file, extent, paths[paths.length - 1]));
    }
    return extent;
  }

  /** Returns the same, or another where none is named. */
  int extentOr(int otherwise, String... paths) {
    return integerIfAny(paths).isPresent() ? extent(paths) : otherwise;
  }

  Optional<Integer> integerIfAny(String... paths) {
    return Arrays.stream(paths)
        .map(this::at)
        .filter(JsonNode::isInt)
        .map(JsonNode::intValue)
        .findFirst();
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
