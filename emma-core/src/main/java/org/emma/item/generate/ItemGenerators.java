package org.emma.item.generate;

import java.util.List;

/** Lists the generators of the default item sets. */
public final class ItemGenerators {

  /** The built-in generators; each reads its own aspect, entity and position only. */
  public static final List<SingleImageGenerator> BUILT_IN =
      List.of(
          new EntityGenerator(),
          new NumberGenerator(),
          AttributeGenerator.COLOR,
          AttributeGenerator.MATERIAL,
          AttributeGenerator.SIZE,
          AttributeGenerator.TEXTURE,
          new SpatialGenerator());

  private ItemGenerators() {}
}
