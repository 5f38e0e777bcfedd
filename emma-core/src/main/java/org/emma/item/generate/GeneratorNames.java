package org.emma.item.generate;

import java.util.List;
import java.util.stream.Stream;
import org.emma.words.Nearest;

/** Finds generators by their names. */
public final class GeneratorNames {

  private GeneratorNames() {}

  /** Returns every generator that comes with EMMA. */
  public static List<ItemGenerator> all() {
    return Stream.of(
            ItemGenerators.CATALOGUE.stream(),
            ItemGenerators.OTHER_WAYS.stream(),
            ItemGenerators.PAIRS.stream())
        .<ItemGenerator>flatMap(generators -> generators)
        .toList();
  }

  /**
   * Returns the generator of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public static ItemGenerator named(String name) {
    return all().stream()
        .filter(generator -> generator.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No generator \"%s\": choose one of the %d in docs/catalogue.md, such as %s%s"
                        .formatted(
                            name,
                            all().size(),
                            ItemGenerators.BUILT_IN.get(0).name(),
                            Nearest.hint(name, all().stream().map(ItemGenerator::name).toList()))));
  }
}
