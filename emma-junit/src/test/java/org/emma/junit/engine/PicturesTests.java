package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTests {

  private static final int BYTES = 16 << 20;

  @TempDir Path folder;

  @Test
  void areWholeForWhoeverFindsThem() throws Exception {
    Item item = item();
    List<Long> sizes =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> new Pictures(folder).of(item).get(0).file().toFile().length())
            .toList();
    assertThat(sizes).hasSize(16).containsOnly((long) BYTES);
    try (var files = Files.list(folder)) {
      assertThat(files).as("nothing but the picture is left").hasSize(1);
    }
  }

  private static Item item() {
    ItemPlan plan = new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.MULTIPLE_CHOICE), 1, 1);
    Item item = ItemSet.generate(new SyntheticScenes(1, 7).scenes(), plan).get(0);
    return new Item(
        item.key(),
        item.aspect(),
        item.alsoReads(),
        item.form(),
        List.of(new Large()),
        item.question(),
        item.options(),
        item.gold(),
        item.chance(),
        item.provenance());
  }

  private record Large() implements Image {

    @Override
    public String name() {
      return "large.png";
    }

    @Override
    public byte[] bytes() {
      return new byte[BYTES];
    }
  }
}
