package org.emma.item.generate;

import java.util.List;
import java.util.stream.Stream;

/** Lists the generators of the default item sets. */
public final class ItemGenerators {

  private static final List<Questions> BASIC =
      List.of(
          new EntityGenerator(),
          new NumberGenerator(),
          AttributeGenerator.COLOR,
          AttributeGenerator.MATERIAL,
          AttributeGenerator.SIZE,
          AttributeGenerator.TEXTURE,
          new SpatialGenerator());

  /** The built-in generators; each reads its own aspect, entity and position only. */
  public static final List<SingleImageGenerator> BUILT_IN = List.copyOf(BASIC);

  /**
   * All generators of questions about one picture, the built-in ones first. Many read more than
   * their own aspect, and say so in each item.
   */
  public static final List<SingleImageGenerator> CATALOGUE =
      Stream.concat(BUILT_IN.stream(), SingleImageShapes.all()).toList();

  /**
   * The generators of questions about two pictures; those about an attribute once for each aspect,
   * but that no common size is asked for: both sizes are nearly everywhere.
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
                  new DifferencesGenerator(),
                  new CommonValueGenerator(PairedAttribute.COLOR),
                  new CommonValueGenerator(PairedAttribute.MATERIAL),
                  new CommonValueGenerator(PairedAttribute.TEXTURE)),
              PairedAttribute.ALL.stream().flatMap(ItemGenerators::about))
          .toList();

  /**
   * The generators that ask about one picture in other ways: for the true one of several sentences,
   * with an option for none of these, for a list of everything, and for a description.
   */
  public static final List<SingleImageGenerator> OTHER_WAYS =
      Stream.of(
              Stream.of(
                  new RelationSentenceGenerator(),
                  new ObjectSentenceGenerator(),
                  new CountSentenceGenerator(),
                  new CaptionGenerator(),
                  new ListGenerator(),
                  new DescriptionGenerator()),
              SwapSentenceGenerator.ALL.stream(),
              BASIC.stream().map(OrNoneGenerator::new))
          .<SingleImageGenerator>flatMap(generators -> generators)
          .toList();

  private ItemGenerators() {}

  private static Stream<ImagePairGenerator> about(PairedAttribute attribute) {
    return Stream.of(
        new SameValueGenerator(attribute),
        new WhichHasValueGenerator(attribute),
        new ValueInPictureGenerator(attribute),
        new CounterpartGenerator(attribute),
        new ChangedGenerator(attribute),
        new AllInBothGenerator(attribute));
  }
}
