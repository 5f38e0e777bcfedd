package org.emma.model.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.model.ModelUnavailableException;
import org.emma.records.FileRecord;

/**
 * Chooses the layout of a file of replies: what the name of the model states, or else what the
 * columns tell.
 *
 * @param name the name of the model
 */
record LayoutChoice(ReplayName name) {

  Layout of(FileRecord first) {
    Map<String, List<String>> stated = name.settings();
    Join join =
        new Join(
            stated.getOrDefault(ReplayName.ID, List.of()),
            one(ReplayName.IMAGE),
            one(ReplayName.QUESTION),
            stated.getOrDefault(ReplayName.OPTIONS, List.of()));
    Optional<String> reply = one(ReplayName.REPLY);
    if (!join.isEmpty() && reply.isPresent()) {
      return new Layout(join, reply.get());
    }
    Optional<Layout> known = Layout.known(first);
    if (known.isPresent()) {
      return new Layout(known.get().join().overriddenBy(join), reply.orElseGet(known.get()::reply));
    }
    if (first.has("question") && first.has("answer") && name.questions().isPresent()) {
      return new Layout(
          new Join(List.of(), Optional.empty(), Optional.of("question"), List.of()), "answer");
    }
    throw new ModelUnavailableException(
        first.has("question") && first.has("answer") && join.isEmpty()
            ? onlyByPosition()
            : unknown(first));
  }

  private Optional<String> one(String setting) {
    return Optional.ofNullable(name.settings().get(setting)).map(columns -> columns.get(0));
  }

  private String onlyByPosition() {
    return "%s: its replies have a question and an answer, but neither id nor image, so they only match questions by position, which EMMA does not do, because one missing line would shift all that follow: add a column with the image or the question's id, or state questions=FILE with the questions that the model was run on, line by line, so that every line can be checked"
        .formatted(name.text());
  }

  private String unknown(FileRecord first) {
    return "%s: the layout of its replies is not known; say which columns name the question and which holds the reply, such as %s%s?id=question_id&reply=text; %s has the columns %s"
        .formatted(
            name.text(),
            ReplayName.PREFIX,
            name.path(),
            first.place(),
            String.join(", ", first.columns()));
  }
}
