package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Image;
import org.junit.jupiter.api.Test;

/** Holds the catalogue to its word: up to date, wide, and every family of another shape. */
class CatalogueTests {

  @Test
  void thePageIsWhatTheGeneratorsAre() throws IOException {
    assertThat(Files.readString(Catalogue.PAGE))
        .as("run Catalogue.main in emma-core, and commit docs/catalogue.md")
        .isEqualTo(Catalogue.page());
  }

  @Test
  void thePicturesOfThePageAreThere() {
    assertThat(Catalogue.pictures())
        .extracting(Image::name)
        .allSatisfy(
            name ->
                assertThat(Catalogue.PAGE.resolveSibling("catalogue").resolve(name + ".png"))
                    .exists());
  }

  @Test
  void noTwoFamiliesShareTheShapeOfAProgram() {
    Map<String, Class<?>> owners = new HashMap<>();
    Catalogue.families()
        .forEach(
            (family, generators) -> {
              if (ItemGenerators.CATALOGUE.contains(generators.get(0))) {
                for (String shape : Catalogue.shapes(generators)) {
                  assertThat(owners.putIfAbsent(shape, family)).as(shape).isNull();
                }
              }
            });
    assertThat(owners.values().stream().distinct()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void theBuiltInGeneratorsComeFirst() {
    assertThat(ItemGenerators.CATALOGUE)
        .startsWith(ItemGenerators.BUILT_IN.toArray(SingleImageGenerator[]::new));
    assertThat(ItemGenerators.BUILT_IN).hasSize(7);
  }

  @Test
  void everyQuestionPassesTheIndependentChecker() {
    List<String> faults =
        ExampleItems.generators()
            .flatMap(ExampleItems::of)
            .flatMap(
                item ->
                    ItemChecker.check(item).stream().map(fault -> item.question() + " " + fault))
            .toList();
    assertThat(faults).isEmpty();
  }

  @Test
  void namesAreDifferent() {
    assertThat(ExampleItems.generators().map(ItemGenerator::name)).doesNotHaveDuplicates();
  }
}
