package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RepeatsTests {

  private static final int COUNT = 3;
  private static final List<Item> ITEMS =
      IntStream.range(0, 10)
          .mapToObj(i -> Items.numbered(i, new FakeImage("image-" + i / 2)))
          .toList();

  @TempDir Path folder;

  private final ReplyStore store = new RememberedReplies();

  @Test
  void every_item_is_asked_so_often_and_observed_once() {
    ScriptedModel model = changing();
    List<Observation> observations = examine(model, Repeats.of(COUNT));
    assertThat(observations).extracting(Observation::item).containsExactlyElementsOf(ITEMS);
    assertThat(model.asked()).hasSize(ITEMS.size() * COUNT);
  }

  @Test
  void the_majority_decides_and_every_reply_is_told() {
    Observation observation = examine(changing(), Repeats.of(COUNT)).get(0);
    assertThat(observation.grade()).isEqualTo(Grade.CORRECT);
    assertThat(observation.attempts())
        .extracting(attempt -> attempt.grading().grade())
        .containsExactly(Grade.CORRECT, Grade.WRONG, Grade.CORRECT);
  }

  @Test
  void the_first_reply_of_the_decided_grade_stands_for_all() {
    Observation observation = examine(changing(), Repeats.of(COUNT).with(PassRule.ALL)).get(0);
    assertThat(observation.grade()).isEqualTo(Grade.WRONG);
    assertThat(observation.grading().answer()).isEqualTo("blue");
    assertThat(observation.reply()).isEqualTo(observation.attempts().get(1).reply());
  }

  @Test
  void an_item_that_is_asked_once_has_no_attempts() {
    assertThat(examine(changing(), Repeats.ONCE)).allMatch(one -> one.attempts().isEmpty());
  }

  @Test
  void a_later_run_is_answered_by_no_reply_of_an_earlier_one() {
    examine(changing(), Repeats.ONCE);
    examine(changing(), Repeats.of(COUNT));
    ScriptedModel model = changing();
    examine(model, Repeats.of(COUNT));
    assertThat(model.asked()).hasSize(ITEMS.size() * COUNT);
  }

  @Test
  void a_run_that_goes_on_asks_for_no_reply_that_it_has_recorded() {
    Repeats repeats = Repeats.of(COUNT).within("the first run");
    ScriptedModel dies =
        ScriptedModel.batchwise(
                queries -> {
                  if (queries.get(0).question().contains("object 6")) {
                    throw new IllegalStateException("gone");
                  }
                  return queries.stream().map(query -> (Reply) says("(A) red")).toList();
                })
            .withBatchSize(1);
    examine(dies, repeats);
    ScriptedModel model = changing();
    List<Observation> observations = examine(model, repeats);
    assertThat(model.asked())
        .hasSize(COUNT)
        .allMatch(query -> query.question().contains("object 6"));
    assertThat(observations).allMatch(one -> one.attempts().size() == COUNT);
  }

  @Test
  void a_missing_reply_that_could_turn_the_verdict_leaves_the_item_unanswered() {
    Map<String, Integer> asked = new HashMap<>();
    ScriptedModel model =
        ScriptedModel.of(
            query ->
                switch (asked.merge(query.question(), 1, Integer::sum)) {
                  case 1 -> says("(A) red");
                  case 2 -> says("(B) blue");
                  default -> new Reply.Failed("gone", Duration.ZERO);
                });
    assertThat(examine(model, Repeats.of(COUNT)))
        .allMatch(one -> one.grade() == Grade.UNANSWERED)
        .allMatch(one -> one.reply() instanceof Reply.Failed);
  }

  @Test
  void the_log_tells_which_reply_a_line_is() throws Exception {
    Path log = folder.resolve("observations.jsonl");
    try (Examination examination =
        Examination.start(
            changing(),
            List.of(ITEMS.get(0)),
            ExaminationSettings.defaults()
                .withObservationLog(log)
                .withRepeats(Repeats.of(COUNT)))) {
      examination.observations();
    }
    Set<Integer> repeats = new HashSet<>();
    for (String line : Files.readAllLines(log)) {
      repeats.add(new ObjectMapper().readTree(line).path("repeat").asInt());
    }
    assertThat(repeats).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void replies_that_were_lost_are_counted_and_items_that_cannot_be_asked_are_not() {
    ScriptedModel model =
        ScriptedModel.of(query -> new Reply.Failed("gone", Duration.ZERO))
            .withObstacles(
                query ->
                    query.question().contains("object 1")
                        ? Optional.of("cannot see it")
                        : Optional.empty());
    try (Examination examination =
        Examination.start(
            model, ITEMS, ExaminationSettings.defaults().withRepeats(Repeats.of(COUNT)))) {
      examination.observations();
      assertThat(examination.lost()).isEqualTo((ITEMS.size() - 1) * COUNT);
    }
  }

  @Test
  void nothing_is_asked_less_than_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Repeats.of(0))
        .withMessage("A question cannot be asked 0 times: ask it at least once");
  }

  private List<Observation> examine(ScriptedModel model, Repeats repeats) {
    try (Examination examination =
        Examination.start(
            model, ITEMS, ExaminationSettings.defaults().withReplies(store).withRepeats(repeats))) {
      return examination.observations();
    }
  }

  /** Says red, blue, red to each question in turn. */
  private static ScriptedModel changing() {
    Map<String, Integer> asked = new HashMap<>();
    return ScriptedModel.of(
        query ->
            says(asked.merge(query.question(), 1, Integer::sum) % 2 == 0 ? "(B) blue" : "(A) red"));
  }

  private static Reply.Answered says(String text) {
    return Reply.Answered.text(text, Duration.ofMillis(3));
  }
}
