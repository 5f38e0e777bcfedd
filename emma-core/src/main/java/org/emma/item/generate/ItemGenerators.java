package org.emma.item.generate;

import java.util.List;
import java.util.stream.Stream;

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

  /**
   * The generators of questions about two pictures; those about an attribute once for each aspect.
   */
  public static final List<ImagePairGenerator> PAIRS =
      Stream.concat(
              Stream.of(
                  new BothShowGenerator(),
                  new WhichShowsGenerator(),
                  new OnlyOneShowsGenerator(),
                  new CommonNameGenerator(),
                  new OnlyInGenerator(),
                  new NeitherShowsGenerator(),
                  new KindsInCommonGenerator(),
                  new SumGenerator(),
                  new DifferenceGenerator(),
                  new WhichHasMoreGenerator(),
                  new AsManyGenerator(),
                  new WhichRelationGenerator(),
                  new BothRelationGenerator(),
                  new FurtherGenerator(),
                  new DifferencesGenerator()),
              PairedAttribute.ALL.stream().flatMap(ItemGenerators::about))
          .toList();

  private ItemGenerators() {}

  private static Stream<ImagePairGenerator> about(PairedAttribute attribute) {
    return Stream.of(
        new SameValueGenerator(attribute),
        new WhichHasValueGenerator(attribute),
        new ValueInPictureGenerator(attribute),
        new CounterpartGenerator(attribute),
        new ChangedGenerator(attribute),
        new CommonValueGenerator(attribute),
        new AllInBothGenerator(attribute));
  }
}
