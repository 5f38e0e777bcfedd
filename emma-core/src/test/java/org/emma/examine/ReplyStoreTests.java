package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Image;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReplyStoreTests {

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
                  new ReplyKey("m", text, "p", options, List.of("d", "d")),
                  new ReplyKey("m", text, "p", options, List.of("d", "e")),
                  new ReplyKey("m", text, "p", options, List.of("e", "d"))))
          .extracting(ReplyKey::digest)
          .doesNotHaveDuplicates()
          .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
  }

  @Nested
  class An_examination {

    private final List<Item> items =
        IntStream.range(0, 10).mapToObj(i -> Items.numbered(i, new FakeImage("image"))).toList();

    private final ReplyStore store = new RememberedReplies();

    private ScriptedModel examine(ScriptedModel model, List<Item> asked) {
      try (Examination examination =
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
    void asks_nothing_about_the_same_picture_of_another_name() {
      examine(ScriptedModel.saying("A"), List.of(Items.numbered(0, new Written("one", "same"))));
      assertThat(
              examine(
                      ScriptedModel.saying("A"),
                      List.of(Items.numbered(0, new Written("other", "same"))))
                  .asked())
          .isEmpty();
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
