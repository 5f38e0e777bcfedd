package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Image;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyStoreTests {

  @TempDir Path folder;

  private static ReplyKey key(int number) {
    return new ReplyKey(
        "scripted",
        AnsweringMode.TEXT,
        "What is object %d?".formatted(number),
        List.of(),
        List.of("d1"));
  }

  private static Reply.Answered reply(String text) {
    return new Reply.Answered(text, List.of(), Duration.ofNanos(1234567));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void keep(int from, int to) {
    try (ReplyStore store = ReplyStore.in(folder)) {
      IntStream.range(from, to).forEach(i -> store.keep(Map.of(key(i), reply("answer " + i))));
    }
  }

  @Nested
  class A_store {

    @Test
    void finds_in_the_next_run_what_it_kept_in_this_one() {
      Reply.Answered text = reply("a \"star\"\nor \u2603 \ud83d\ude00\u0000\u2028");
      Reply.Answered scores =
          new Reply.Answered(
              "red", List.of(-0.1, Double.NEGATIVE_INFINITY, -1e-300), Duration.ofMillis(7));
      Map<ReplyKey, Reply.Answered> replies = new LinkedHashMap<>();
      replies.put(key(1), text);
      replies.put(key(2), scores);
      try (ReplyStore store = ReplyStore.in(folder)) {
        store.keep(replies);
        assertThat(store.find(key(1))).contains(text);
        assertThat(store.find(key(2))).contains(scores);
      }
      try (ReplyStore store = ReplyStore.in(folder)) {
        assertThat(store.find(key(1))).contains(text);
        assertThat(store.find(key(2))).contains(scores);
        assertThat(store.find(key(3))).isEmpty();
      }
    }

    @Test
    void leaves_no_file_where_nothing_was_kept() throws IOException {
      keep(0, 1);
      keep(0, 0);
      assertThat(files()).hasSize(1);
    }

    @Test
    void gives_every_writer_a_file_of_its_own() throws IOException {
      try (ReplyStore one = ReplyStore.in(folder);
          ReplyStore other = ReplyStore.in(folder)) {
        IntStream.range(0, 50)
            .forEach(i -> (i % 2 == 0 ? one : other).keep(Map.of(key(i), reply("answer " + i))));
      }
      assertThat(files()).hasSize(2);
      try (ReplyStore store = ReplyStore.in(folder)) {
        IntStream.range(0, 50)
            .forEach(i -> assertThat(store.find(key(i))).contains(reply("answer " + i)));
      }
    }

    @Test
    void ignores_a_torn_last_line_and_goes_on() throws IOException {
      keep(0, 3);
      Path file = files().get(0);
      byte[] whole = Files.readAllBytes(file);
      int lastLine =
          new String(whole, StandardCharsets.UTF_8).stripTrailing().lastIndexOf('\n') + 1;
      for (int length = lastLine; length < whole.length; length++) {
        byte[] torn = java.util.Arrays.copyOf(whole, length);
        Files.write(file, torn);
        try (ReplyStore store = ReplyStore.in(folder)) {
          assertThat(store.find(key(1))).contains(reply("answer 1"));
          assertThat(store.find(key(2))).as("torn at %d", length).isEmpty();
        }
      }
      keep(2, 3);
      try (ReplyStore store = ReplyStore.in(folder)) {
        assertThat(store.find(key(2))).contains(reply("answer 2"));
      }
    }

    @Test
    void takes_a_damaged_line_for_no_reply() throws IOException {
      keep(0, 1);
      Path file = files().get(0);
      String line = Files.readString(file);
      Files.writeString(
          file, line.replace("\"text\":\"answer 0\"", "\"text\":[}") + "\n\nrubbish\n");
      try (ReplyStore store = ReplyStore.in(folder)) {
        assertThat(store.find(key(0))).isEmpty();
      }
    }

    @Test
    void says_that_it_was_closed() {
      ReplyStore store = ReplyStore.in(folder);
      store.keep(Map.of(key(1), reply("answer")));
      store.close();
      assertThatIllegalStateException()
          .isThrownBy(() -> store.find(key(1)))
          .withMessage("The replies in folder %s were closed: open them again".formatted(folder));
      assertThatIllegalStateException()
          .isThrownBy(() -> store.keep(Map.of(key(2), reply("answer"))))
          .withMessageContaining("were closed");
    }

    @Test
    void creates_its_folder() {
      folder = folder.resolve("a").resolve("b");
      keep(0, 1);
      assertThat(folder).isDirectory();
    }

    @Test
    void says_in_one_sentence_that_its_folder_cannot_be_used() throws IOException {
      Path file = Files.writeString(folder.resolve("file"), "", StandardOpenOption.CREATE);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> ReplyStore.in(file))
          .withMessageContaining(file.toString())
          .withMessageContaining("choose a folder");
    }
  }

  @Nested
  class A_key {

    private final ReplyKey key =
        new ReplyKey("m", AnsweringMode.TEXT, "p", List.of("a", "b"), List.of("d"));

    @Test
    void differs_with_everything_that_a_reply_depends_on() {
      AnsweringMode text = AnsweringMode.TEXT;
      List<String> options = List.of("a", "b");
      assertThat(
              Stream.of(
                  key,
                  new ReplyKey("n", text, "p", options, List.of("d")),
                  new ReplyKey("m", AnsweringMode.OPTION_SCORES, "p", options, List.of("d")),
                  new ReplyKey("m", text, "q", options, List.of("d")),
                  new ReplyKey("m", text, "p", List.of("b", "a"), List.of("d")),
                  new ReplyKey("m", text, "p", List.of("ab"), List.of("d")),
                  new ReplyKey("m", text, "p", List.of("a", "b", "d"), List.of()),
                  new ReplyKey("m", text, "p", options, List.of("e")),
                  new ReplyKey("m", text, "p", options, List.of("d", "d"))))
          .extracting(ReplyKey::digest)
          .doesNotHaveDuplicates()
          .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
  }

  @Nested
  class An_examination {

    private final List<Item> items =
        IntStream.range(0, 10).mapToObj(i -> Items.numbered(i, new FakeImage("image"))).toList();

    private ScriptedModel examine(ScriptedModel model, List<Item> asked) {
      try (ReplyStore store = ReplyStore.in(folder);
          Examination examination =
              Examination.start(model, asked, ExaminationSettings.defaults().withReplies(store))) {
        assertThat(examination.observations()).hasSize(asked.size());
      }
      return model;
    }

    @Test
    void asks_nothing_twice() {
      assertThat(examine(ScriptedModel.saying("A"), items).asked()).hasSize(10);
      assertThat(examine(ScriptedModel.saying("B"), items).asked()).isEmpty();
    }

    @Test
    void asks_another_model_anew() {
      examine(ScriptedModel.saying("A"), items);
      assertThat(examine(ScriptedModel.saying("A").withIdentity("scripted-2"), items).asked())
          .hasSize(10);
    }

    @Test
    void asks_anew_about_a_picture_of_the_same_name_with_other_content() {
      Item before = Items.numbered(0, new Written("image", "one"));
      Item after = Items.numbered(0, new Written("image", "two"));
      examine(ScriptedModel.saying("A"), List.of(before));
      assertThat(examine(ScriptedModel.saying("A"), List.of(after)).asked()).hasSize(1);
      assertThat(examine(ScriptedModel.saying("A"), List.of(before)).asked()).isEmpty();
    }

    @Test
    void asks_again_what_failed() {
      examine(ScriptedModel.of(query -> new Reply.Failed("busy", Duration.ZERO)), items);
      assertThat(examine(ScriptedModel.saying("A"), items).asked()).hasSize(10);
    }

    @Test
    void without_a_store_asks_every_time() {
      ScriptedModel model = ScriptedModel.saying("A");
      for (int run = 0; run < 2; run++) {
        try (Examination examination =
            Examination.start(model, items, ExaminationSettings.defaults())) {
          assertThat(examination.observations()).hasSize(10);
        }
      }
      assertThat(model.asked()).hasSize(20);
    }
  }

  private record Written(String name, String content) implements Image {
    @Override
    public byte[] bytes() {
      return content.getBytes(StandardCharsets.UTF_8);
    }
  }
}
