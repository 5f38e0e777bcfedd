package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.emma.item.ClosedWorld;
import org.emma.item.Item;
import org.emma.item.check.ItemChecker;
import org.emma.scene.RealData;
import org.emma.scene.Scene;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.file.SceneOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks everything about scenes that people annotated, and has each question checked. */
class RealItemsTests {

  @TempDir Path pictures;

  @Test
  void ofGqaPassTheCheckerAndTellWhichAssumeAClosedWorld() throws IOException {
    Path file = RealData.folder("gqa").resolve("debug_sceneGraphs.json");
    List<Item> items = items(file, "2375429", "2354786", "2336498", "2315892");
    assertSound(items);
    assertThat(items)
        .filteredOn(item -> item.question().startsWith("How many "))
        .isNotEmpty()
        .allMatch(ClosedWorld::isAssumed);
    assertThat(items).anyMatch(item -> !ClosedWorld.isAssumed(item));
  }

  @Test
  void ofVisualGenomePassTheChecker() throws IOException {
    assertSound(items(RealData.folder("visual-genome").resolve("data"), "1", "2", "3"));
  }

  @Test
  void ofClevrPassTheChecker() {
    assertSound(items(SceneFiles.open(RealData.folder("clevr")).scenes()));
  }

  private List<Item> items(Path file, String... ids) throws IOException {
    for (String id : ids) {
      BufferedImage blank = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(blank, "png", pictures.resolve(id + ".png").toFile());
    }
    return items(SceneFiles.open(file, SceneOptions.STANDARD.withImages(pictures)).scenes());
  }

  private static List<Item> items(List<Scene> scenes) {
    KnownAnswers answers = KnownAnswers.of(scenes);
    return Stream.concat(ItemGenerators.CATALOGUE.stream(), ItemGenerators.OTHER_WAYS.stream())
        .flatMap(
            generator -> AllItems.of(generator, scenes.stream().map(List::of).toList(), answers))
        .toList();
  }

  private static void assertSound(List<Item> items) {
    assertThat(items).hasSizeGreaterThan(1_000);
    assertThat(items.stream().flatMap(RealItemsTests::faults)).isEmpty();
  }

  private static Stream<String> faults(Item item) {
    return ItemChecker.check(item).stream()
        .map(fault -> "\"%s\" %s: %s".formatted(item.question(), item.options(), fault));
  }
}
