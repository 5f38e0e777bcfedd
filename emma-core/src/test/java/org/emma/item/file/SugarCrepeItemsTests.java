package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SugarCrepeItemsTests {

  private static final String RIGHT = "A cat sits on a mat.";
  private static final String WRONG = "A mat sits on a cat.";

  @TempDir private Path folder;

  @Test
  void aPairOfCaptionsIsAQuestionWithTwoOptions() throws IOException {
    Item item = read("sugarcrepe").get(0);

    assertThat(item.options()).containsExactlyInAnyOrder(RIGHT, WRONG);
    assertThat(item.gold()).isEqualTo(RIGHT);
    assertThat(item.provenance())
        .isEqualTo(new Provenance.Imported("SugarCrepe", "swap_obj 7", "swap_obj", ""));
  }

  @Test
  void theOrderOfTheOptionsIsStatedByTheFormat() throws IOException {
    assertThat(read("sugarcrepe-positive-first").get(0).options()).containsExactly(RIGHT, WRONG);
    assertThat(read("sugarcrepe-negative-first").get(0).options()).containsExactly(WRONG, RIGHT);
  }

  @Test
  void whatIsNoPairIsPassedOver() throws IOException {
    assertThat(read("sugarcrepe")).hasSize(1);
  }

  @Test
  void theRealDataHolds7511PairsWithTheRightCaptionFirstInHalfOfThem() {
    List<Item> items =
        ItemFiles.open("sugarcrepe", RealData.folder("sugarcrepe").resolve("data"), folder).items();

    assertThat(items).hasSize(692 + 2062 + 788 + 1652 + 1406 + 666 + 245).doesNotHaveDuplicates();
    long first = items.stream().filter(i -> i.options().get(0).equals(i.gold())).count();
    assertThat(first / (double) items.size()).isBetween(0.48, 0.52);
  }

  @Test
  void theRealRepliesHoldThePairThatTheDataLacks() {
    Path replies = RealData.folder("sugarcrepe").resolve("gpt4v-positive-first");

    List<Item> items = ItemFiles.open("sugarcrepe", replies, folder).items();

    assertThat(items).hasSize(7512);
    assertThat(items)
        .extracting(item -> ((Provenance.Imported) item.provenance()).record())
        .contains("swap_obj 108");
  }

  private List<Item> read(String format) throws IOException {
    Written written = new Written(folder);
    Path file =
        written.json(
            "swap_obj.json",
            "{'7': {'filename': 'cat.png', 'caption': '%s', 'negative_caption': '%s '},"
                .formatted(RIGHT, WRONG),
            "'accuracy': 0.5}");
    return written.items(format, file);
  }
}
