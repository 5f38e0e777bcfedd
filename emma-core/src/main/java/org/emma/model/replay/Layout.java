package org.emma.model.replay;

import java.util.List;
import java.util.Optional;
import org.emma.records.FileRecord;

/**
 * Says which columns of a file name the question and which holds the reply.
 *
 * @param join what names the question
 * @param reply column of the reply
 */
record Layout(Join join, String reply) {

  private static final String TEXT = "text";

  /** Returns the layout of a file that is known by its columns; empty if it is none of those. */
  static Optional<Layout> known(FileRecord record) {
    if (record.has("idx") && record.has("full_prediction")) {
      return Optional.of(byId("idx", "full_prediction"));
    }
    if (record.has("answer.free_form_answer") && record.has("negative_caption")) {
      return Optional.of(
          new Layout(
              new Join(
                  List.of(FileRecord.FILE, FileRecord.NAME),
                  Optional.empty(),
                  Optional.empty(),
                  List.of("caption", "negative_caption")),
              "answer.free_form_answer"));
    }
    if (record.has("question_id") && record.has(TEXT) && !record.has("label")) {
      if (record.has("prompt") && record.find("question_id").orElse("").contains("/")) {
        return Optional.of(byQuestion("question_id", "prompt", TEXT));
      }
      return Optional.of(byId("question_id", TEXT));
    }
    if (record.has("id") && record.has("response")) {
      return Optional.of(byId("id", "response"));
    }
    if (record.has("id") && record.has("reply")) {
      return Optional.of(byId("id", "reply"));
    }
    if (record.has("image") && record.has("question") && record.has("answer")) {
      return Optional.of(byQuestion("image", "question", "answer"));
    }
    if (record.columns().equals(List.of("1", "2", "3", "4"))) {
      return Optional.of(
          new Layout(
              new Join(
                  List.of(FileRecord.FILE, "1", "2"),
                  Optional.empty(),
                  Optional.empty(),
                  List.of()),
              "4"));
    }
    return Optional.empty();
  }

  private static Layout byId(String id, String reply) {
    return new Layout(new Join(List.of(id), Optional.empty(), Optional.empty(), List.of()), reply);
  }

  private static Layout byQuestion(String image, String question, String reply) {
    return new Layout(
        new Join(List.of(), Optional.of(image), Optional.of(question), List.of()), reply);
  }
}
