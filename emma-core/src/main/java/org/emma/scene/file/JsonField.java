package org.emma.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emma.scene.SceneFormatException;

/**
 * Reads one field of an annotation record and knows where it stands, so that whatever is wrong with
 * it can be said with file, record, field and value.
 *
 * @param file the annotation file
 * @param record which record of it, such as {@code line 3}
 * @param path path of the field within the record; empty for the record itself
 * @param node the value
 */
record JsonField(Path file, String record, String path, JsonNode node) {

  private static final int LONGEST_VALUE = 60;

  /** Returns a field of this object; {@code null} counts as missing. */
  Optional<JsonField> find(String name) {
    JsonNode child = node.get(name);
    return child == null || child.isNull()
        ? Optional.empty()
        : Optional.of(
            new JsonField(file, record, path.isEmpty() ? name : path + "." + name, child));
  }

  /** Returns a field of this object that must be there. */
  JsonField get(String name, String whatToDo) {
    isObject();
    return find(name)
        .orElseThrow(
            () ->
                new SceneFormatException(
                    file,
                    record,
                    path.isEmpty() ? name : path + "." + name,
                    "is missing: " + whatToDo,
                    null));
  }

  /** Refuses fields of this object other than those named, so that no typing error goes unseen. */
  void knowsOnly(Set<String> names) {
    isObject();
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw new SceneFormatException(
                    file,
                    record,
                    path.isEmpty() ? name : path + "." + name,
                    "is no field that EMMA knows: use one of %s, or put it under notes"
                        .formatted(String.join(", ", names)),
                    null);
              }
            });
  }

  /** Returns the fields of this object, in the order of the file. */
  Map<String, JsonField> members() {
    isObject();
    Map<String, JsonField> members = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> find(name).ifPresent(f -> members.put(name, f)));
    return members;
  }

  /** Returns the elements of this array. */
  List<JsonField> elements() {
    if (!node.isArray()) {
      throw problem("is no list: write [ ... ]");
    }
    List<JsonField> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new JsonField(file, record, path + "[" + i + "]", node.get(i)));
    }
    return elements;
  }

  boolean isList() {
    return node.isArray();
  }

  /** Returns a truth value. */
  boolean flag(String whatToDo) {
    if (!node.isBoolean()) {
      throw problem("is neither true nor false: " + whatToDo);
    }
    return node.booleanValue();
  }

  /** Returns a word or several, stripped; never blank. */
  String text() {
    if (!node.isTextual()) {
      throw problem("is no text: write it in quotation marks");
    }
    String text = node.textValue().strip();
    if (text.isEmpty()) {
      throw problem("is blank: give it a word or leave it out");
    }
    return text;
  }

  /** Returns an id, which may be written as text or as a whole number. */
  String id() {
    return node.isIntegralNumber() ? node.asText() : text();
  }

  /** Returns a finite number. */
  double number() {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw problem("is no number: write digits without quotation marks");
    }
    return node.doubleValue();
  }

  /** Returns a whole number from {@code least} on. */
  int integer(int least) {
    if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < least) {
      throw problem("is no whole number of %d or more: correct it".formatted(least));
    }
    return node.intValue();
  }

  /** Returns the exception for this field and its value. */
  SceneFormatException problem(String what) {
    String value = node.toString();
    String shown =
        value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
    return path.isEmpty()
        ? new SceneFormatException(file, record, shown + " " + what, null)
        : new SceneFormatException(file, record, path, shown + " " + what, null);
  }

  private void isObject() {
    if (!node.isObject()) {
      throw problem("is no object: write { ... } with named fields");
    }
  }
}
