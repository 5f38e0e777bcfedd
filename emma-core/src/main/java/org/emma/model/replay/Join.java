package org.emma.model.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emma.model.Query;
import org.emma.records.FileRecord;
import org.emma.scene.Image;

/**
 * Says by which columns a recorded reply finds its question; all of them must agree.
 *
 * @param id columns that together, with spaces between, name the record; may be empty
 * @param image column with the file name of the picture, of which folders and ending do not count
 * @param question column with the question; an instruction on the lines after it does not count
 * @param options columns with the options in the order in which they were offered; may be empty
 */
record Join(
    List<String> id, Optional<String> image, Optional<String> question, List<String> options) {

  private static final String WHAT_TO_DO = "every reply needs it, to find its question";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ENDING =
      Pattern.compile("(?i)\\.(?:jpe?g|png|gif|bmp|webp|txt)(?=\\s|$)");
  private static final Pattern AROUND =
      Pattern.compile("(?i)<image>|\\n\\s*(?:please )?answer\\b[^\\n]*$");

  Join {
    id = List.copyOf(id);
    options = List.copyOf(options);
  }

  boolean isEmpty() {
    return columns().isEmpty();
  }

  /** Returns what is stated; where that is the order of the options alone, all else stays. */
  Join overriddenBy(Join stated) {
    if (stated.isEmpty()) {
      return this;
    }
    boolean orderAlone = stated.id.isEmpty() && stated.image.isEmpty() && stated.question.isEmpty();
    return orderAlone ? new Join(id, image, question, stated.options) : stated;
  }

  /** Returns all columns, in the order of the keys. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(id);
    image.ifPresent(columns::add);
    question.ifPresent(columns::add);
    columns.addAll(options);
    return columns;
  }

  List<String> key(FileRecord record) {
    List<String> key = new ArrayList<>();
    if (!id.isEmpty()) {
      key.add(withoutEnding(id(record)));
    }
    image.ifPresent(column -> key.add(fileName(record.text(column, WHAT_TO_DO))));
    question.ifPresent(column -> key.add(plain(record.text(column, WHAT_TO_DO))));
    options.forEach(column -> key.add(plain(record.text(column, WHAT_TO_DO))));
    return key;
  }

  List<String> key(Query query) {
    List<String> key = new ArrayList<>();
    if (!id.isEmpty()) {
      key.add(withoutEnding(query.id()));
    }
    if (image.isPresent()) {
      key.add(
          query.images().stream()
              .map(Image::name)
              .map(Join::fileName)
              .collect(Collectors.joining("+")));
    }
    if (question.isPresent()) {
      key.add(plain(query.question()));
    }
    if (!options.isEmpty()) {
      query.options().forEach(option -> key.add(plain(option)));
    }
    return key;
  }

  String id(FileRecord record) {
    return id.stream()
        .map(column -> record.text(column, WHAT_TO_DO))
        .collect(Collectors.joining(" "));
  }

  private static String fileName(String path) {
    return withoutEnding(
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  }

  /** Takes the ending off a picture's name: LLaVA writes {@code .txt} there for MME. */
  private static String withoutEnding(String text) {
    return ENDING.matcher(text).replaceFirst("");
  }

  /** Returns the words of a question without what prompts put around them. */
  static String plain(String text) {
    String stripped = AROUND.matcher(text.strip()).replaceAll("");
    return SPACE.matcher(stripped.replace("imange", "image").strip()).replaceAll(" ");
  }
}
