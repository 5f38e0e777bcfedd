package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ExaminationTests {

  private static final ExaminationSettings SETTINGS = ExaminationSettings.defaults();

  /** Returns items about images in turn: image 0, 1, 2, 0, 1, 2 ... */
  private static List<Item> items(int count, int images) {
    return IntStream.range(0, count)
        .mapToObj(i -> Items.numbered(i, new FakeImage("image-" + i % images)))
        .toList();
  }

  private static List<Observation> observe(ScriptedModel model, List<Item> items) {
    try (Examination examination = Examination.start(model, items, SETTINGS)) {
      return examination.observations();
    }
  }

  @Nested
  class An_examination {

    @Test
    void observes_every_item_in_the_given_order() {
      List<Item> items = items(30, 7);
      List<Observation> observations = observe(ScriptedModel.saying("(A) red"), items);
      assertThat(observations).extracting(Observation::item).containsExactlyElementsOf(items);
      assertThat(observations)
          .allSatisfy(
              observation -> {
                assertThat(observation.grade()).isEqualTo(Grade.CORRECT);
                assertThat(observation.model()).isEqualTo("scripted");
                assertThat(observation.mode()).isEqualTo(AnsweringMode.TEXT);
                assertThat(observation.reply().latency()).isEqualTo(Duration.ofMillis(3));
              });
    }

    @Test
    void asks_image_by_image_in_full_batches() {
      ScriptedModel model = ScriptedModel.saying("A").withBatchSize(4);
      observe(model, items(10, 3));
      assertThat(model.batches()).extracting(List::size).containsExactly(4, 4, 2);
      assertThat(model.asked())
          .extracting(query -> query.images().get(0).name())
          .containsExactly(
              "image-0", "image-0", "image-0", "image-0", "image-1", "image-1", "image-1",
              "image-2", "image-2", "image-2");
    }

    @Test
    void hands_out_an_observation_before_the_run_ends() {
      CountDownLatch release = new CountDownLatch(1);
      List<Item> items = items(8, 8);
      ScriptedModel model =
          ScriptedModel.of(
              query -> {
                if (query.question().contains("object 5")) {
                  awaitQuietly(release);
                }
                return Reply.Answered.text("A", Duration.ZERO);
              });
      try (Examination examination = Examination.start(model, items, SETTINGS)) {
        assertThat(examination.observation(items.get(0)).grade()).isEqualTo(Grade.CORRECT);
        release.countDown();
        assertThat(examination.observations()).hasSize(8);
      }
    }

    @Test
    void has_few_batches_under_way() {
      List<String> read = Collections.synchronizedList(new ArrayList<>());
      CountDownLatch release = new CountDownLatch(1);
      List<Item> items =
          IntStream.range(0, 100)
              .mapToObj(i -> Items.numbered(i, new NotedImage("image-" + i, read)))
              .toList();
      ScriptedModel model =
          ScriptedModel.batchwise(
              queries -> {
                awaitQuietly(release);
                return queries.stream()
                    .<Reply>map(query -> Reply.Answered.text("A", Duration.ZERO))
                    .toList();
              });
      try (Examination examination = Examination.start(model, items, SETTINGS)) {
        awaitQuietly(new CountDownLatch(1), 300);
        assertThat(read).hasSizeLessThanOrEqualTo(4 * 4);
        release.countDown();
        assertThat(examination.observations()).hasSize(100);
        assertThat(read).doesNotHaveDuplicates();
      }
    }

    @Test
    void of_a_model_with_several_threads_waits_for_a_slow_reply_last() {
      List<Item> items = items(50, 50);
      CountDownLatch others = new CountDownLatch(49);
      ScriptedModel model =
          ScriptedModel.of(
                  query -> {
                    if (query.question().contains("object 0?")) {
                      awaitQuietly(others);
                    } else {
                      others.countDown();
                    }
                    return Reply.Answered.text("A", Duration.ZERO);
                  })
              .withBatchSize(1)
              .withThreads(4);
      assertThat(observe(model, items))
          .hasSize(50)
          .extracting(Observation::grade)
          .containsOnly(Grade.CORRECT);
      assertThat(model.asked()).hasSize(50);
    }

    @Test
    void asks_an_item_that_is_given_twice_once() {
      Item item = items(1, 1).get(0);
      ScriptedModel model = ScriptedModel.saying("A");
      assertThat(observe(model, List.of(item, item))).hasSize(1);
      assertThat(model.asked()).hasSize(1);
    }

    @Test
    void of_no_items_ends_at_once() {
      assertThat(observe(ScriptedModel.saying("A"), List.of())).isEmpty();
    }

    @Test
    void refuses_to_wait_for_an_item_that_it_was_not_given() {
      try (Examination examination =
          Examination.start(ScriptedModel.saying("A"), items(1, 1), SETTINGS)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> examination.observation(Items.open("What is it?", "star")))
            .withMessageContaining("is not part of this examination");
      }
    }

    @Test
    void takes_option_scores_where_the_model_gives_them_and_text_for_open_questions() {
      ScriptedModel model =
          ScriptedModel.of(
                  query ->
                      query.mode() == AnsweringMode.OPTION_SCORES
                          ? Reply.Answered.scores(
                              query.options(), List.of(-1.0, -2.0), Duration.ZERO)
                          : Reply.Answered.text("a star", Duration.ZERO))
              .withModes(AnsweringMode.TEXT, AnsweringMode.OPTION_SCORES);
      Item open = Items.open("What is it?", "star");
      List<Observation> observations = observe(model, List.of(items(1, 1).get(0), open));
      assertThat(observations)
          .extracting(Observation::mode)
          .containsExactly(AnsweringMode.OPTION_SCORES, AnsweringMode.TEXT);
      assertThat(observations).extracting(Observation::grade).containsOnly(Grade.CORRECT);
    }

    @Test
    void asks_for_text_where_that_is_wanted() {
      ScriptedModel model =
          ScriptedModel.saying("B").withModes(AnsweringMode.TEXT, AnsweringMode.OPTION_SCORES);
      assertThat(
              Examination.modeFor(
                  QuestionForm.MULTIPLE_CHOICE, model, Optional.of(AnsweringMode.TEXT)))
          .isEqualTo(AnsweringMode.TEXT);
      assertThat(Examination.modeFor(QuestionForm.YES_NO, model, Optional.empty()))
          .isEqualTo(AnsweringMode.OPTION_SCORES);
      assertThat(
              Examination.modeFor(
                  QuestionForm.OPEN, model, Optional.of(AnsweringMode.OPTION_SCORES)))
          .isEqualTo(AnsweringMode.TEXT);
    }
  }

  @Nested
  class What_breaks {

    @Test
    void in_one_batch_leaves_its_items_unanswered_and_the_run_going() {
      ScriptedModel model =
          ScriptedModel.batchwise(
                  queries -> {
                    if (queries.stream().anyMatch(q -> q.question().contains("object 1?"))) {
                      throw new IllegalStateException("out of coffee");
                    }
                    return queries.stream()
                        .<Reply>map(query -> Reply.Answered.text("A", Duration.ZERO))
                        .toList();
                  })
              .withBatchSize(2);
      List<Observation> observations = observe(model, items(6, 6));
      assertThat(observations)
          .extracting(Observation::grade)
          .containsExactly(
              Grade.UNANSWERED,
              Grade.UNANSWERED,
              Grade.CORRECT,
              Grade.CORRECT,
              Grade.CORRECT,
              Grade.CORRECT);
      assertThat(cause(observations.get(0)))
          .isEqualTo("scripted failed: java.lang.IllegalStateException: out of coffee");
    }

    @Test
    void by_an_error_such_as_a_missing_library_is_told_too() {
      ScriptedModel model =
          ScriptedModel.of(
              query -> {
                throw new UnsatisfiedLinkError("no torch");
              });
      assertThat(cause(observe(model, items(1, 1)).get(0))).contains("no torch");
    }

    @Test
    void by_too_few_replies_is_told() {
      ScriptedModel model =
          ScriptedModel.batchwise(queries -> List.of(Reply.Answered.text("A", Duration.ZERO)));
      List<Observation> observations = observe(model, items(3, 3));
      assertThat(observations)
          .extracting(ExaminationTests::cause)
          .containsOnly("scripted gave 1 replies to 3 queries");
    }

    @Test
    void by_scores_that_cannot_be_compared_is_told() {
      ScriptedModel model =
          ScriptedModel.of(
                  query ->
                      new Reply.Answered("red", List.of(Double.NaN, -1.0), Duration.ofMillis(2)))
              .withModes(AnsweringMode.OPTION_SCORES);
      Observation observation = observe(model, items(1, 1)).get(0);
      assertThat(observation.grade()).isEqualTo(Grade.UNANSWERED);
      assertThat(cause(observation)).isEqualTo("scripted gave NaN as the score of option \"red\"");
    }

    @Test
    void about_one_picture_leaves_the_others_alone() {
      Item broken = Items.numbered(0, new BrokenImage("lost.png"));
      Item whole = Items.numbered(1, new FakeImage("found.png"));
      ScriptedModel model = ScriptedModel.saying("A");
      List<Observation> observations = observe(model, List.of(broken, whole));
      assertThat(cause(observations.get(0))).isEqualTo("Picture lost.png cannot be read");
      assertThat(observations.get(1).grade()).isEqualTo(Grade.CORRECT);
      assertThat(model.asked()).hasSize(1);
    }

    @Test
    void the_asking_thread_by_an_interrupt_is_told_to_who_waits() {
      ScriptedModel model =
          ScriptedModel.saying("A")
              .withBatchSize(1)
              .withObstacles(
                  query -> {
                    Thread.currentThread().interrupt();
                    return Optional.empty();
                  });
      List<Item> items = items(20, 20);
      try (Examination examination = Examination.start(model, items, SETTINGS)) {
        assertThatExceptionOfType(ExaminationStoppedException.class)
            .isThrownBy(() -> examination.observation(items.get(19)))
            .withMessageContaining("the examination's thread was interrupted");
        examination.whenEnded(model::close);
        assertThat(model.closedWhileAnswering()).succeedsWithin(Duration.ofSeconds(60));
      }
    }

    @Test
    void the_progress_display_ends_the_run_with_its_cause() {
      ExaminationSettings settings =
          SETTINGS.withProgress(
              line -> {
                throw new IllegalStateException("no screen");
              });
      Item item = items(1, 1).get(0);
      try (Examination examination =
          Examination.start(ScriptedModel.saying("A"), List.of(item), settings)) {
        assertThatExceptionOfType(ExaminationStoppedException.class)
            .isThrownBy(() -> examination.observation(item))
            .withMessageContaining("no screen");
      }
    }
  }

  @Nested
  class Closing {

    @Test
    void returns_soon_though_the_model_hangs_and_tells_who_waits() {
      CountDownLatch never = new CountDownLatch(1);
      CountDownLatch entered = new CountDownLatch(1);
      ScriptedModel model =
          ScriptedModel.batchwise(
              queries -> {
                entered.countDown();
                while (never.getCount() > 0) {
                  awaitQuietly(never);
                }
                return List.of();
              });
      List<Item> items = items(20, 20);
      Examination examination = Examination.start(model, items, SETTINGS);
      awaitQuietly(entered);
      long start = System.nanoTime();
      examination.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
      assertThatExceptionOfType(ExaminationStoppedException.class)
          .isThrownBy(() -> examination.observation(items.get(3)))
          .withMessageContaining("the examination was closed");
      never.countDown();
    }

    @Test
    void interrupts_the_model() {
      CountDownLatch entered = new CountDownLatch(1);
      ScriptedModel model =
          ScriptedModel.batchwise(
              queries -> {
                entered.countDown();
                awaitQuietly(new CountDownLatch(1));
                return queries.stream()
                    .<Reply>map(query -> new Reply.Failed("interrupted", Duration.ZERO))
                    .toList();
              });
      List<Item> items = items(4, 4);
      Examination examination = Examination.start(model, items, SETTINGS);
      awaitQuietly(entered);
      examination.close();
      assertThat(model.batches()).hasSize(1);
      assertThatExceptionOfType(ExaminationStoppedException.class)
          .isThrownBy(() -> examination.observation(items.get(0)));
    }

    @Test
    void in_an_interrupted_thread_waits_for_the_batch_that_is_being_answered() {
      CountDownLatch entered = new CountDownLatch(1);
      ScriptedModel model =
          ScriptedModel.batchwise(
              queries -> {
                entered.countDown();
                long end = System.nanoTime() + 500_000_000L;
                while (System.nanoTime() < end) {
                  awaitQuietly(new CountDownLatch(1), 50);
                }
                return List.of();
              });
      Examination examination = Examination.start(model, items(20, 20), SETTINGS);
      awaitQuietly(entered);
      Thread.currentThread().interrupt();
      examination.close();
      assertThat(Thread.interrupted()).isTrue();
      examination.whenEnded(model::close);
      assertThat(model.closedWhileAnswering()).isCompletedWithValue(false);
      assertThat(model.batches()).hasSize(1);
    }

    @Test
    void leaves_a_model_that_answers_for_longer_open_until_it_has_answered() {
      CountDownLatch entered = new CountDownLatch(1);
      CountDownLatch release = new CountDownLatch(1);
      ScriptedModel model =
          ScriptedModel.batchwise(
              queries -> {
                entered.countDown();
                while (release.getCount() > 0) {
                  awaitQuietly(release);
                }
                return List.of();
              });
      Examination examination = Examination.start(model, items(20, 20), SETTINGS);
      awaitQuietly(entered);
      examination.close();
      examination.whenEnded(model::close);
      assertThat(model.closedWhileAnswering()).isNotDone();
      release.countDown();
      assertThat(model.closedWhileAnswering())
          .succeedsWithin(Duration.ofSeconds(60))
          .isEqualTo(false);
    }

    @Test
    void keeps_what_was_observed() {
      List<Item> items = items(5, 5);
      Examination examination = Examination.start(ScriptedModel.saying("A"), items, SETTINGS);
      examination.observations();
      examination.close();
      examination.close();
      assertThat(examination.observation(items.get(4)).grade()).isEqualTo(Grade.CORRECT);
    }
  }

  @Nested
  class Obstacles {

    private final ScriptedModel model =
        ScriptedModel.saying("A")
            .withObstacles(
                query ->
                    query.question().contains("object 1")
                        ? Optional.of(
                            "has no word for: "
                                + (query.question().contains("object 1?")
                                    ? "metal"
                                    : "rubber, metal"))
                        : Optional.empty());

    @Test
    void are_never_asked_and_never_wrong() {
      List<Observation> observations = observe(model, items(3, 3));
      assertThat(observations)
          .extracting(Observation::grade)
          .containsExactly(Grade.CORRECT, Grade.UNANSWERED, Grade.CORRECT);
      assertThat(cause(observations.get(1)))
          .isEqualTo("Not asked, because scripted has no word for: metal");
      assertThat(model.asked())
          .extracting(Query::question)
          .noneMatch(question -> question.contains("object 1?"));
    }

    @Test
    void are_summed_up_by_reason() {
      assertThat(Examination.obstacles(model, items(13, 13), Optional.empty()))
          .containsExactly(
              "4 of 13 items are not asked, because scripted has no word for: metal, rubber");
      assertThat(Examination.obstacles(model, items(2, 2), Optional.empty()))
          .containsExactly("1 of 2 items is not asked, because scripted has no word for: metal");
      assertThat(Examination.obstacles(model, items(1, 1), Optional.empty())).isEmpty();
    }

    @Test
    void include_a_mode_that_the_model_has_not() {
      Optional<AnsweringMode> mode = Optional.of(AnsweringMode.OPTION_SCORES);
      assertThat(Examination.obstacles(model, items(1, 1), mode))
          .containsExactly(
              "1 of 1 items is not asked, because scripted cannot be asked for option scores");
    }
  }

  private static String cause(Observation observation) {
    return ((Reply.Failed) observation.reply()).cause();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    awaitQuietly(latch, 20_000);
  }

  private static void awaitQuietly(CountDownLatch latch, long milliseconds) {
    try {
      boolean released = latch.await(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS);
      assertThat(released || milliseconds < 20_000).as("released in time").isTrue();
    } catch (InterruptedException e) {
      // What the tests interrupt goes on as if released.
      return;
    }
  }

  private record BrokenImage(String name) implements Image {
    @Override
    public byte[] bytes() {
      throw new ImageUnavailableException("Picture %s cannot be read".formatted(name));
    }
  }

  private record NotedImage(String name, List<String> read) implements Image {
    @Override
    public byte[] bytes() {
      read.add(name);
      return new byte[] {1};
    }
  }
}
