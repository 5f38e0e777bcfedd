package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;

/** Makes every item that a generator can ask about the catalogue's scenes, the gold anywhere. */
final class ExampleItems {

  private static final String NONE_OF_THESE = "none of these";

  private ExampleItems() {}

  static Stream<ItemGenerator> generators() {
    return Stream.of(ItemGenerators.CATALOGUE, ItemGenerators.PAIRS, ItemGenerators.OTHER_WAYS)
        .flatMap(List::stream);
  }

  static Stream<Item> of(ItemGenerator generator) {
    return AllItems.of(
            generator, CatalogueScenes.shownTo(generator), CatalogueScenes.answersFor(generator))
        .map(ExampleItems::turned);
  }

  /** Turns the options by an amount that follows from the question, so that the gold moves. */
  private static Item turned(Item item) {
    boolean isInOrder =
        item.options().equals(Item.YES_NO) || item.options().contains(NONE_OF_THESE);
    if (item.options().size() < 2 || isInOrder) {
      return item;
    }
    List<String> options = new ArrayList<>(item.options());
    Collections.rotate(options, Math.floorMod(item.key().hashCode(), options.size()));
    return Item.of(
        item.aspect(),
        item.alsoReads(),
        item.form(),
        item.images(),
        item.question(),
        options,
        item.gold(),
        item.chance(),
        item.provenance());
  }

  static Program program(Item item) {
    return ((Provenance.Generated) item.provenance()).program();
  }
}
