package org.emma.model.replay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;

/**
 * Tells what replies answer that carry nothing but an id: the file of questions that the model was
 * run on, with {@code image} and {@code text}, or {@code question}.
 *
 * @param path the file
 * @param id columns that name a question there and a reply alike
 */
record QuestionFile(Path path, List<String> id) {

  /** Returns the questions by id, if the name of the model states a file of them. */
  static Map<String, FileRecord> questions(ReplayName name, Join join) {
    return name.questions()
        .filter(path -> !join.id().isEmpty())
        .map(path -> new QuestionFile(path, join.id()).questions())
        .orElse(Map.of());
  }

  /** Returns the questions by id. */
  private Map<String, FileRecord> questions() {
    Join byId = new Join(id, Optional.empty(), Optional.empty(), List.of());
    Map<String, FileRecord> questions = new HashMap<>();
    try (Stream<FileRecord> records = RecordFiles.stream(path)) {
      records.forEach(
          record -> {
            FileRecord earlier = questions.put(byId.id(record), record);
            if (earlier != null) {
              throw record.problem(
                  id.get(0), "names the question of %s, too: keep one".formatted(earlier.place()));
            }
          });
    }
    return questions;
  }

  /** Returns how its records find the questions of an examination. */
  static Join join(FileRecord question) {
    return new Join(List.of(), Optional.of("image"), Optional.of(wording(question)), List.of());
  }

  /** Returns the column with the words of a question. */
  static String wording(FileRecord question) {
    return question.has("text") ? "text" : "question";
  }
}
