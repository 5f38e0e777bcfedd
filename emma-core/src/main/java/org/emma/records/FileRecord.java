package org.emma.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Holds one record of a file and knows where it stands, so that whatever is wrong with it can be
 * said with file, record, column and value.
 *
 * @param file the file
 * @param place which record of it, such as {@code line 3}
 * @param name what a map of records calls it; empty in lists, lines and tables
 * @param node its columns
 * @param offset the byte that it begins at, in tables that are not packed; else -1
 */
public record FileRecord(Path file, String place, String name, JsonNode node, long offset) {

  /** Names the record itself as a column, in files that map names to records. */
  public static final String NAME = "key";

  /**
   * Names the file as a column: its name without endings, and without what stands before the last
   * hyphen, so that {@code gpt4v-swap_obj.json} is {@code swap_obj}.
   */
  public static final String FILE = "file";

  static final long NO_OFFSET = -1;

  private static final int LONGEST_VALUE = 60;

  /** Returns the names of the columns, in the order of the file. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    node.fieldNames().forEachRemaining(columns::add);
    return columns;
  }

  /**
   * Returns the text of a column, stripped; numbers and truth values as they are written. Empty if
   * there is no such column, or nothing in it.
   *
   * @param column name of a column; within a column that is an object, {@code column.field}; {@link
   *     #NAME} and {@link #FILE}, if no column is called so
   */
  public Optional<String> find(String column) {
    JsonNode value = value(column);
    if (value.isMissingNode()) {
      return beside(column);
    }
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * Returns the text of a column as it is written, be it blank; empty if there is no such column or
   * it is null.
   */
  public Optional<String> raw(String column) {
    JsonNode value = value(column);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.isValueNode() ? value.asText() : value.toString());
  }

  /**
   * Returns the text of a column that must be there.
   *
   * @param whatToDo what the user is to do where it is not
   */
  public String text(String column, String whatToDo) {
    return find(column)
        .orElseThrow(
            () ->
                new FileFormatException(
                    file,
                    place,
                    column,
                    (value(column).isContainerNode()
                            ? shown(value(column)) + " is no text: "
                            : "is missing: ")
                        + whatToDo,
                    null));
  }

  /**
   * Returns the texts of a column that is a list.
   *
   * @param whatToDo what the user is to do where it is not
   */
  public List<String> texts(String column, String whatToDo) {
    JsonNode list = value(column);
    if (list.isMissingNode() || list.isNull()) {
      throw new FileFormatException(file, place, column, "is missing: " + whatToDo, null);
    }
    if (!list.isArray()
        || StreamSupport.stream(list.spliterator(), false)
            .anyMatch(one -> !one.isValueNode() || one.isNull())) {
      throw problem(column, "is no list of texts: " + whatToDo);
    }
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.asText().strip())
        .toList();
  }

  /**
   * Returns what the text of a column stands for.
   *
   * @param meanings what each text that may stand there, in lower case, stands for
   * @param whatToDo what the user is to do where it is missing or none of those
   */
  public <T> T meaning(String column, Map<String, T> meanings, String whatToDo) {
    T meaning = meanings.get(text(column, whatToDo).toLowerCase(Locale.ROOT));
    if (meaning == null) {
      throw problem(column, "is not understood: " + whatToDo);
    }
    return meaning;
  }

  /**
   * Returns where to find the text of a column again, without keeping it; empty if it can only be
   * found by reading all that stands before it.
   */
  public Optional<TableCell> cell(String column) {
    int index = columns().indexOf(column);
    return offset < 0 || index < 0
        ? Optional.empty()
        : Optional.of(new TableCell(file, offset, index));
  }

  /** Tells whether a column is there, be it empty or not. */
  public boolean has(String column) {
    return !value(column).isMissingNode() || beside(column).isPresent();
  }

  /** Returns the exception for a column and its value. */
  public FileFormatException problem(String column, String what) {
    return new FileFormatException(
        file, place, column, "%s %s".formatted(shown(value(column)), what), null);
  }

  /** Returns the exception for the record as a whole. */
  public FileFormatException problem(String what) {
    return new FileFormatException(file, place, what, null);
  }

  /** Returns what is known of the record but does not stand in it. */
  private Optional<String> beside(String column) {
    return switch (column) {
      case NAME -> Optional.of(name).filter(text -> !text.isEmpty());
      case FILE -> {
        String whole = String.valueOf(file.getFileName());
        int dot = whole.indexOf('.', 1);
        String stem = dot < 0 ? whole : whole.substring(0, dot);
        yield Optional.of(stem.substring(stem.lastIndexOf('-') + 1));
      }
      default -> Optional.empty();
    };
  }

  private String shown(JsonNode value) {
    String text = value.isMissingNode() ? "\"" + name + "\"" : value.toString();
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "..." : text;
  }

  private JsonNode value(String column) {
    JsonNode value = node.path(column);
    int dot = column.indexOf('.');
    return value.isMissingNode() && dot > 0
        ? node.path(column.substring(0, dot)).path(column.substring(dot + 1))
        : value;
  }
}
