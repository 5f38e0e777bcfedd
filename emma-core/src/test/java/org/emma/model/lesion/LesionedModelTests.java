package org.emma.model.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.junit.jupiter.api.Test;

class LesionedModelTests {

  private record Picture(String name, Supplier<byte[]> content) implements Image {
    @Override
    public byte[] bytes() {
      return content.get();
    }
  }

  /** Remembers what it was shown. */
  private static final class Watching implements VisionLanguageModel {
    private final List<Query> asked = new ArrayList<>();
    private final boolean recorded;
    private boolean closed;

    Watching(boolean recorded) {
      this.recorded = recorded;
    }

    @Override
    public String name() {
      return "watching";
    }

    @Override
    public String identity() {
      return "watching-1";
    }

    @Override
    public Set<AnsweringMode> modes() {
      return Set.of(AnsweringMode.TEXT);
    }

    @Override
    public boolean isRecorded() {
      return recorded;
    }

    @Override
    public List<Reply> answer(List<Query> queries) {
      asked.addAll(queries);
      return queries.stream()
          .<Reply>map(query -> Reply.Answered.text("red", Duration.ZERO))
          .toList();
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static Query query(byte[] picture) {
    return new Query(
        "key",
        List.of(new Picture("scene", () -> picture)),
        QuestionForm.OPEN,
        "What color is the cup?",
        List.of(),
        AnsweringMode.TEXT);
  }

  private static Lesion grey() {
    return Lesions.named("grey").orElseThrow();
  }

  @Test
  void it_has_a_name_and_an_identity_of_its_own_so_that_replies_are_never_mixed_up() {
    LesionedModel model = new LesionedModel(grey(), new Watching(false));
    assertThat(model.name()).isEqualTo("lesion:grey+watching");
    assertThat(model.identity()).isEqualTo("lesion:grey@1+watching-1");
  }

  @Test
  void it_shows_another_picture_under_another_name_and_asks_the_same() throws IOException {
    Watching watching = new Watching(false);
    try (LesionedModel model = new LesionedModel(grey(), watching)) {
      assertThat(model.answer(List.of(query(png(3, 2))))).hasSize(1);
    }
    Query asked = watching.asked.get(0);
    assertThat(asked.question()).isEqualTo("What color is the cup?");
    assertThat(asked.id()).isEqualTo("key");
    assertThat(asked.images().get(0).name()).isEqualTo("scene~grey");
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(asked.images().get(0).bytes()));
    assertThat(shown.getWidth()).isEqualTo(3);
    assertThat(shown.getRGB(0, 0)).as("transparent is white").isEqualTo(0xFFFFFFFF);
    assertThat(watching.closed).isTrue();
  }

  @Test
  void pictures_are_equal_if_their_names_are_so_that_a_model_looks_once() throws IOException {
    Query query = query(png(3, 2));
    assertThat(new ImpairedImage(grey(), query, 0))
        .isEqualTo(new ImpairedImage(grey(), query, 0))
        .hasSameHashCodeAs(new ImpairedImage(grey(), query, 0))
        .isNotEqualTo(new ImpairedImage(Lesions.named("blur").orElseThrow(), query, 0));
  }

  @Test
  void a_broken_picture_is_named() {
    Query query = query("no picture".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new ImpairedImage(grey(), query, 0).bytes())
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessage("Picture scene is of no known format: save it as PNG or JPEG");
  }

  @Test
  void a_picture_that_claims_to_be_huge_is_not_decoded() throws IOException {
    byte[] bytes = png(3, 2);
    bytes[16] = 0x7F;
    assertThatThrownBy(() -> new ImpairedImage(grey(), query(bytes), 0).bytes())
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessageContaining("Picture scene");
  }

  @Test
  void recorded_replies_cannot_be_impaired() {
    assertThatThrownBy(() -> new LesionedModel(grey(), new Watching(true)))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessage(
            "watching holds recorded replies, which no lesion changes: put grey in front of a model that looks");
  }

  @Test
  void a_lesion_is_part_of_a_model_s_name_where_both_exist() {
    assertThat(Models.obstacle("lesion:grey+replay:replies.jsonl")).isEmpty();
    assertThat(Models.obstacle("lesion:gray+replay:replies.jsonl"))
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .startsWith(
                        "No model \"lesion:gray+replay:replies.jsonl\": write lesion:{grey|")
                    .endsWith("|no-image}+MODEL"));
    assertThat(Models.obstacle("lesion:grey+nothing")).isPresent();
    assertThat(Models.obstacle("lesion:grey")).isPresent();
  }
}
