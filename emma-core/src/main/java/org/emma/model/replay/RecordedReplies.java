package org.emma.model.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.QuestionForm;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.jspecify.annotations.Nullable;

/** Holds the replies of a file, or of all files of a folder, by what names their questions. */
final class RecordedReplies {

  private static final int LONGEST_SHOWN = 40;

  private final ReplayName name;
  private final Map<List<String>, RecordedReply> replies = new HashMap<>();
  private @Nullable Layout layout;
  private Map<String, FileRecord> questions = Map.of();
  private @Nullable LineByLine lines;
  private @Nullable Join questionJoin;
  private @Nullable List<String> example;
  private int records;

  private RecordedReplies(ReplayName name) {
    this.name = name;
  }

  /**
   * Reads all replies.
   *
   * @throws ModelUnavailableException if the files are broken, name no questions, or give one
   *     question different replies
   */
  static RecordedReplies read(ReplayName name) {
    RecordedReplies read = new RecordedReplies(name);
    try {
      for (Path file : files(name.path())) {
        try (Stream<FileRecord> stream = RecordFiles.stream(file)) {
          stream.forEach(read::add);
        }
      }
      read.end();
    } catch (FileFormatException e) {
      throw new ModelUnavailableException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ModelUnavailableException("%s: %s".formatted(name.text(), e.getMessage()), e);
    }
    if (read.records == 0) {
      throw new ModelUnavailableException(
          "%s holds no reply: name the file of recorded replies".formatted(name.text()));
    }
    return read;
  }

  /** Returns the files that are read, ordered by name. */
  static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> children = Files.list(path)) {
      return children.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns how many replies there are. */
  int records() {
    return records;
  }

  /** Returns the columns that questions are found by. */
  List<String> columns() {
    return join().columns();
  }

  /** Returns the key of the first reply, to show what keys look like. */
  List<String> example() {
    return example == null ? List.of() : example;
  }

  List<String> key(Query query) {
    return join().key(query);
  }

  Optional<String> find(Query query) {
    return Optional.ofNullable(replies.get(key(query))).flatMap(RecordedReply::text);
  }

  /**
   * Returns a question that was found by its id, but was prompted with other words while others
   * were prompted with their own: the ids are those of another file.
   */
  Optional<Query> promptedOtherwise(List<Query> queries) {
    Optional<Query> other = Optional.empty();
    boolean others = false;
    for (Query query : queries) {
      Optional<String> prompt =
          Optional.ofNullable(replies.get(key(query))).flatMap(RecordedReply::prompt);
      if (query.form() == QuestionForm.YES_NO && prompt.isPresent()) {
        boolean own = prompt.get().contains(Join.plain(query.question()));
        others |= own;
        other = own || other.isPresent() ? other : Optional.of(query);
      }
    }
    return others ? other : Optional.empty();
  }

  private Join join() {
    return questionJoin == null ? layout().join() : questionJoin;
  }

  private Layout layout() {
    if (layout == null) {
      throw new IllegalStateException("No reply was read");
    }
    return layout;
  }

  private void add(FileRecord record) {
    if (layout == null) {
      layout = new LayoutChoice(name).of(record);
      questions = QuestionFile.questions(name, layout.join());
      if (questions.isEmpty()) {
        lines = name.questions().map(LineByLine::new).orElse(null);
      }
    }
    FileRecord question = question(record);
    if (!name.wants(question)) {
      return;
    }
    records++;
    List<String> key = join().key(question);
    if (example == null) {
      example = key;
    }
    RecordedReply reply = RecordedReply.of(record, layout.reply());
    RecordedReply earlier = replies.putIfAbsent(key, reply);
    if (earlier != null && !earlier.text().equals(reply.text())) {
      throw record.problem(
          "replies \"%s\" to %s, which %s replied \"%s\" to: keep one of them, or join by further columns than %s, or take one part with only=COLUMN:VALUE"
              .formatted(
                  shown(reply),
                  String.join(", ", key),
                  earlier.place(),
                  shown(earlier),
                  String.join(", ", columns())));
    }
  }

  private void end() {
    if (lines != null) {
      lines.end();
      lines.close();
    }
  }

  /** Returns the record that tells the question. */
  private FileRecord question(FileRecord record) {
    if (lines != null) {
      FileRecord question =
          lines.question(record, layout().join().question().orElse(QuestionFile.wording(record)));
      questionJoin = QuestionFile.join(question);
      return question;
    }
    if (questions.isEmpty()) {
      return record;
    }
    String id = layout().join().id(record);
    FileRecord question = questions.get(id);
    if (question != null) {
      questionJoin = QuestionFile.join(question);
    } else {
      throw record.problem(
          "replies to question %s, which the file of questions does not have: give the file that the model was run on"
              .formatted(id));
    }
    return question;
  }

  private static String shown(RecordedReply reply) {
    String text = reply.text().orElse("").strip();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }
}
