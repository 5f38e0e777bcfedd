package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emma.item.Item;

/** Draws the items that a person read: of each generator those whose keys come first. */
final class ReadItems {

  private static final int OF_EACH = 3;

  private ReadItems() {}

  /** Prints key, generator, question, options and gold, one item a line, with tabs between. */
  public static void main(String[] arguments) {
    List<String> lines = new ArrayList<>();
    ExampleItems.generators()
        .forEach(
            generator ->
                ExampleItems.of(generator)
                    .sorted(
                        Comparator.comparing(
                            item -> item.key().substring(item.key().length() - 12)))
                    .limit(OF_EACH)
                    .map(item -> line(generator, item))
                    .forEach(lines::add));
    System.out.println(String.join("\n", lines));
  }

  private static String line(ItemGenerator generator, Item item) {
    return String.join(
        "\t",
        item.key(),
        generator.name(),
        item.question(),
        String.join(" / ", item.options()),
        item.gold(),
        item.imageGroup());
  }
}
