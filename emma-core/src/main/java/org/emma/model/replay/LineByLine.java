package org.emma.model.replay;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;

/**
 * Tells the questions of replies that carry neither id nor image, only the question's words: the
 * file that the model was run on holds them line by line, and on every line the words must agree.
 */
final class LineByLine implements AutoCloseable {

  private final Path path;
  private final Stream<FileRecord> records;
  private final Iterator<FileRecord> questions;

  LineByLine(Path path) {
    this.path = path;
    this.records = RecordFiles.stream(path);
    this.questions = records.iterator();
  }

  /** Returns the question that a reply is to, the next in the file. */
  FileRecord question(FileRecord reply, String column) {
    if (!questions.hasNext()) {
      throw reply.problem("is one more reply than %s has questions".formatted(path));
    }
    FileRecord question = questions.next();
    String due = Join.plain(question.text(QuestionFile.wording(question), "write the question"));
    if (!due.equals(Join.plain(reply.text(column, "write the question")))) {
      throw reply.problem(
          column,
          "is not the question of %s, \"%s\": a line is missing, or the questions are not those that the model was run on"
              .formatted(question.place(), due));
    }
    return question;
  }

  /** Refuses a file of questions that goes on after the last reply. */
  void end() {
    if (questions.hasNext()) {
      throw new FileFormatException(
          path,
          "goes on after the last reply with %s: replies are missing"
              .formatted(questions.next().place()),
          null);
    }
  }

  @Override
  public void close() {
    records.close();
  }
}
