package org.emma.model.replay;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emma.model.ModelUnavailableException;
import org.emma.records.FileRecord;

/**
 * Takes a name such as {@code replay:answers.jsonl?id=question_id&reply=text} apart.
 *
 * @param text the whole name
 * @param path the file or folder
 * @param settings what was stated, by its name; a value may name several columns
 */
record ReplayName(String text, Path path, Map<String, List<String>> settings) {

  static final String PREFIX = "replay:";

  static final String ID = "id";
  static final String IMAGE = "image";
  static final String QUESTION = "question";
  static final String OPTIONS = "options";
  static final String REPLY = "reply";
  static final String QUESTIONS = "questions";
  static final String ONLY = "only";

  private static final TreeSet<String> KNOWN =
      new TreeSet<>(List.of(ID, IMAGE, QUESTION, OPTIONS, REPLY, QUESTIONS, ONLY));

  static ReplayName of(String text) {
    String rest = text.substring(PREFIX.length());
    int mark = rest.indexOf('?');
    Map<String, List<String>> settings = new TreeMap<>();
    if (mark >= 0) {
      for (String setting : rest.substring(mark + 1).split("&", -1)) {
        String[] parts = setting.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank() || !KNOWN.contains(parts[0])) {
          throw new ModelUnavailableException(
              "%s: \"%s\" is no setting; write name=column, with a name out of %s, and & between settings"
                  .formatted(text, setting, String.join(", ", KNOWN)));
        }
        settings.put(parts[0], List.of(parts[1].split(",", -1)));
      }
    }
    return new ReplayName(text, path(text, mark < 0 ? rest : rest.substring(0, mark)), settings);
  }

  /** Tells whether a record is among those to take: all, or those with a value in a column. */
  boolean wants(FileRecord question) {
    List<String> only = settings.get(ONLY);
    if (only == null) {
      return true;
    }
    String[] wanted = String.join(",", only).split(":", 2);
    if (wanted.length < 2) {
      throw new ModelUnavailableException(
          "%s: only=%s names no value; write only=COLUMN:VALUE".formatted(text, wanted[0]));
    }
    return question.text(wanted[0], "state a column that there is").equals(wanted[1]);
  }

  /** Returns the file of questions that the model was run on, if it is stated. */
  Optional<Path> questions() {
    return Optional.ofNullable(settings.get(QUESTIONS))
        .map(path -> Path.of(String.join(",", path)));
  }

  private static Path path(String text, String path) {
    if (!path.isBlank()) {
      try {
        return Path.of(path);
      } catch (InvalidPathException e) {
        throw new ModelUnavailableException("%s: \"%s\" is no path".formatted(text, path), e);
      }
    }
    throw new ModelUnavailableException(
        "%s names no file: write replay:FILE with the file of recorded replies".formatted(text));
  }
}
