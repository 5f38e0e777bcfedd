package org.emma.model.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Sha256;

/**
 * Answers with replies that were recorded elsewhere, looked up by stated keys and never by
 * position. It looks at no picture, so the pictures need not be there.
 *
 * <p>A question without a recorded reply is unanswered, and is announced before the run.
 */
public final class ReplayModel implements VisionLanguageModel {

  private static final int BATCH = 256;

  private final ReplayName name;
  private final RecordedReplies replies;
  private final String identity;

  private ReplayModel(ReplayName name, RecordedReplies replies, String identity) {
    this.name = name;
    this.replies = replies;
    this.identity = identity;
  }

  /**
   * Reads the replies that a name stands for.
   *
   * @param name such as {@code replay:answers.jsonl}, or {@code
   *     replay:answers.jsonl?image=image&question=text&reply=answer} where the columns are not
   *     known; {@code id}, {@code image}, {@code question} and {@code options} state the columns
   *     that name a question, {@code reply} the one with the reply, {@code questions} a file that
   *     tells image and question of an id, or of each line, where replies hold no more than the
   *     question's words, and {@code only} the part of it to take, such as {@code
   *     category:adversarial}
   * @throws ModelUnavailableException if there are no replies, or they cannot be joined by keys;
   *     the message says what to do
   */
  public static ReplayModel open(String name) {
    ReplayName parts = ReplayName.of(name);
    return new ReplayModel(parts, RecordedReplies.read(parts), identity(parts));
  }

  @Override
  public String name() {
    return name.text();
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Set<AnsweringMode> modes() {
    return Set.of(AnsweringMode.TEXT);
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public boolean isRecorded() {
    return true;
  }

  @Override
  public void prepare(List<Query> queries) {
    if (!queries.isEmpty() && queries.stream().noneMatch(q -> replies.find(q).isPresent())) {
      throw new ModelUnavailableException(noneFits(queries));
    }
    Optional<Query> other = replies.promptedOtherwise(queries);
    if (other.isPresent()) {
      throw new ModelUnavailableException(
          "%s: the reply to %s was not prompted with \"%s\", though others were with their questions: the ids are those of another file; state it with questions=FILE"
              .formatted(name.text(), other.get().id(), other.get().question()));
    }
  }

  @Override
  public Optional<String> obstacle(Query query) {
    return replies.find(query).isPresent()
        ? Optional.empty()
        : Optional.of("has no recorded reply for: " + query.id().replace(", ", " "));
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return queries.stream().map(this::answer).toList();
  }

  @Override
  public void close() {}

  private Reply answer(Query query) {
    return replies
        .find(query)
        .<Reply>map(text -> Reply.Answered.text(text, Duration.ZERO))
        .orElseGet(
            () ->
                new Reply.Failed(
                    "%s has no recorded reply for %s".formatted(name.text(), query.id()),
                    Duration.ZERO));
  }

  private String noneFits(List<Query> queries) {
    List<String> replied = replies.example();
    List<String> asked = replies.key(queries.get(0));
    return "%s has no reply to any of the %d questions: by %s, it replies to such as %s, and is asked such as %s; %s"
        .formatted(
            name.text(),
            queries.size(),
            String.join(", ", replies.columns()),
            replied,
            asked,
            whatToDo(queries.size(), replied, asked));
  }

  private String whatToDo(int questions, List<String> replied, List<String> asked) {
    if (replied.stream().sorted().toList().equals(asked.stream().sorted().toList())) {
      return "the options are in another order: state the one in which they were offered, with options=COLUMN,COLUMN";
    }
    return questions == replies.records()
        ? "there are as many replies as questions, so they would only match by position, which EMMA does not do, because one missing line would shift all that follow: join by columns that both have"
        : "give the replies to these questions, or join by other columns";
  }

  private static String identity(ReplayName name) {
    try {
      StringBuilder digests = new StringBuilder(name.settings().toString());
      for (Path file : RecordedReplies.files(name.path())) {
        digests.append(Sha256.hex(Files.readAllBytes(file)));
      }
      if (name.questions().isPresent()) {
        digests.append(Sha256.hex(Files.readAllBytes(name.questions().get())));
      }
      return ReplayName.PREFIX + Sha256.hex(digests.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ModelUnavailableException(
          "%s cannot be read (%s): check that it is readable".formatted(name.path(), e), e);
    }
  }
}
