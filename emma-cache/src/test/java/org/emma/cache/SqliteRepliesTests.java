package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.examine.ReplyKey;
import org.emma.examine.ReplyStore;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class SqliteRepliesTests {

  @TempDir Path folder;

  private ReplyStore open() {
    return SqliteReplies.in(folder, remark -> {});
  }

  private void keep(String... questions) {
    try (ReplyStore store = open()) {
      for (String question : questions) {
        Replies.keep(store, question);
      }
    }
  }

  @Nested
  class A_store {

    @Test
    void finds_in_the_next_run_what_it_kept_in_this_one() {
      Reply.Answered text =
          Reply.Answered.text(
              "a \"star\"\nor \u2603 \ud83d\ude00\u0000\u2028", Duration.ofNanos(1234567));
      Reply.Answered scores =
          new Reply.Answered(
              "red", List.of(-0.1, Double.NEGATIVE_INFINITY, -1e-300), Duration.ofMillis(7));
      Map<ReplyKey, Reply.Answered> replies = new LinkedHashMap<>();
      replies.put(Replies.key("text"), text);
      replies.put(Replies.key("scores"), scores);
      try (ReplyStore store = open()) {
        store.keep(replies);
        assertThat(store.find(Replies.key("text"))).contains(text);
      }
      try (ReplyStore store = open()) {
        assertThat(store.find(Replies.key("text"))).contains(text);
        assertThat(store.find(Replies.key("scores"))).contains(scores);
        assertThat(store.find(Replies.key("other"))).isEmpty();
      }
    }

    @Test
    void finds_what_another_kept_since_it_was_opened() {
      try (ReplyStore one = open();
          ReplyStore other = open()) {
        Replies.keep(other, "late");
        assertThat(one.find(Replies.key("late"))).contains(Replies.reply("late"));
      }
    }

    @Test
    void takes_replies_from_many_threads_at_once() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(16);
      try (ReplyStore store = open()) {
        List<Future<?>> kept =
            IntStream.range(0, 400)
                .<Future<?>>mapToObj(i -> threads.submit(() -> Replies.keep(store, "q" + i)))
                .toList();
        for (Future<?> one : kept) {
          one.get();
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(Sql.rows(folder, "SELECT count(*) FROM reply")).containsExactly("400");
    }

    @Test
    void keeps_the_later_of_two_replies() {
      try (ReplyStore store = open()) {
        Reply.Answered later = Reply.Answered.text("later", Duration.ZERO);
        Replies.keep(store, "twice");
        store.keep(Map.of(Replies.key("twice"), later));
        assertThat(store.find(Replies.key("twice"))).contains(later);
      }
    }

    @Test
    void takes_a_row_that_somebody_spoilt_for_no_reply_and_replaces_it() throws Exception {
      keep("spoilt");
      Sql.run(folder, "UPDATE reply SET scores = 'none'");
      try (ReplyStore store = open()) {
        assertThat(store.find(Replies.key("spoilt"))).isEmpty();
        Replies.keep(store, "spoilt");
        assertThat(store.find(Replies.key("spoilt"))).contains(Replies.reply("spoilt"));
      }
    }

    @Test
    void waits_while_somebody_else_has_the_file_locked() throws Exception {
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try (ReplyStore store = open();
          Connection other =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("replies.sqlite"));
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN EXCLUSIVE");
        Future<?> kept = thread.submit(() -> Replies.keep(store, "patient"));
        Thread.sleep(300);
        assertThat(kept.isDone()).isFalse();
        statement.execute("COMMIT");
        kept.get();
        assertThat(store.find(Replies.key("patient"))).isPresent();
      } finally {
        thread.shutdownNow();
      }
    }

    @Test
    void says_that_it_was_closed() {
      ReplyStore store = open();
      Replies.keep(store, "before");
      store.close();
      store.close();
      assertThatIllegalStateException()
          .isThrownBy(() -> store.find(Replies.key("before")))
          .withMessage(
              "The replies in %s were closed: open them again"
                  .formatted(folder.resolve("replies.sqlite")));
      assertThatIllegalStateException()
          .isThrownBy(() -> Replies.keep(store, "after"))
          .withMessageContaining("were closed");
    }

    @Test
    void creates_its_folder_whatever_it_is_called() throws IOException {
      folder = folder.resolve("a b").resolve("50%?mode=ro#\u00e4");
      keep("anywhere");
      assertThat(folder.resolve("replies.sqlite")).isNotEmptyFile();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Nested
  class A_file {

    @Test
    void shows_what_a_person_wants_to_see() throws Exception {
      Map<ReplyKey, Reply.Answered> reply =
          Map.of(
              new ReplyKey(
                  "openai:http://127.0.0.1/v1#tiny",
                  AnsweringMode.OPTION_SCORES,
                  "What color is the cup?",
                  List.of("red", "blue"),
                  List.of("d1")),
              new Reply.Answered("red", List.of(-0.1, -2.5), Duration.ofMillis(1250)));
      try (ReplyStore store = open()) {
        store.keep(reply);
      }
      assertThat(Sql.rows(folder, "SELECT model, question, reply, milliseconds FROM overview"))
          .containsExactly("openai:http://127.0.0.1/v1#tiny|What color is the cup?|red|1250");
      assertThat(Sql.rows(folder, "SELECT mode, options, scores, images FROM reply"))
          .containsExactly("option scores|[\"red\",\"blue\"]|[-0.1,-2.5]|[\"d1\"]");
      assertThat(Sql.rows(folder, "SELECT kept_at > datetime('now', '-1 day') FROM overview"))
          .containsExactly("1");
    }

    @Test
    void says_what_it_is_to_any_tool() throws Exception {
      keep();
      assertThat(Sql.rows(folder, "PRAGMA user_version")).containsExactly("1");
      assertThat(Sql.rows(folder, "PRAGMA journal_mode")).containsExactly("wal");
      assertThat(Sql.rows(folder, "PRAGMA application_id"))
          .containsExactly(String.valueOf(0x454D4D41));
    }

    @Test
    void of_a_later_version_is_left_alone_and_says_what_to_do() throws Exception {
      keep("kept");
      Sql.run(folder, "PRAGMA user_version = 2");
      assertRefused(
          "holds replies in version 2 of their format, and this EMMA knows version 1 alone: use the EMMA that wrote it, or choose another folder");
    }

    @Test
    void of_somebody_else_is_left_alone_and_says_what_to_do() throws Exception {
      Sql.run(folder, "CREATE TABLE bookmarks (url TEXT)");
      assertRefused("is an SQLite file, but none of EMMA's replies");
    }

    @Test
    void that_is_none_of_sqlite_is_left_alone_and_says_what_to_do() throws Exception {
      Files.writeString(folder.resolve("replies.sqlite"), "{\"key\": \"abc\"}\n".repeat(100));
      assertRefused("is no SQLite file, so no replies can be kept there");
    }

    @Test
    void that_is_damaged_says_so_and_what_to_do() throws Exception {
      String[] questions = IntStream.range(0, 50).mapToObj(i -> "q" + i).toArray(String[]::new);
      keep(questions);
      Path file = folder.resolve("replies.sqlite");
      byte[] bytes = Files.readAllBytes(file);
      Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
      Files.write(file, bytes);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> keep("one more"))
          .withMessageContaining(file + " is damaged")
          .withMessageContaining(".recover");
    }

    @Test
    void that_cannot_be_made_says_so_and_what_to_do() throws Exception {
      Path file = Files.writeString(folder.resolve("file"), "");
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> SqliteReplies.in(file, remark -> {}))
          .withMessageContaining(file.toString())
          .withMessageContaining("choose a folder");
    }

    private void assertRefused(String message) throws IOException {
      Path file = folder.resolve("replies.sqlite");
      byte[] before = Files.readAllBytes(file);
      for (Runnable opening :
          List.<Runnable>of(SqliteRepliesTests.this::open, () -> SqliteReplies.readOnly(folder))) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(opening::run)
            .withMessageStartingWith(file + " " + message);
      }
      assertThat(file).hasBinaryContent(before);
    }
  }
}
