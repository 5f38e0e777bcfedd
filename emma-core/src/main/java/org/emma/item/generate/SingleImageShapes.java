package org.emma.item.generate;

import static org.emma.scene.Aspect.ACTION;
import static org.emma.scene.Aspect.COLOR;
import static org.emma.scene.Aspect.ENTITY;
import static org.emma.scene.Aspect.MATERIAL;
import static org.emma.scene.Aspect.SIZE;
import static org.emma.scene.Aspect.SPATIAL;
import static org.emma.scene.Aspect.TEXT;
import static org.emma.scene.Aspect.TEXTURE;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emma.scene.Aspect;

/** Lists the generators beside the built-in ones, those of one shape for each of their aspects. */
final class SingleImageShapes {

  private static final List<Function<Aspect, SingleImageGenerator>> ABOUT_VALUES =
      List.of(
          AnythingOfValue::new,
          NamedOfValue::new,
          NamedOfOtherValue::new,
          CountNamedOfValue::new,
          CountNamedOfOtherValue::new,
          CountOfValue::new,
          AllOfValue::new,
          MostOfValue::new,
          OnlyOneOfValue::new);

  private static final List<Function<Aspect, SingleImageGenerator>> ABOUT_KINDS =
      List.of(
          AllAlike::new,
          CommonestValue::new,
          OddOneOut::new,
          SameValue::new,
          WhichShares::new,
          CountSharing::new,
          AnythingSharing::new);

  private static final List<Function<AttributeGenerator, SingleImageGenerator>> ABOUT_DESCRIBED =
      List.of(
          AttributeOfRelated::new,
          AttributeOfNeighbor::new,
          AttributeOfOutermost::new,
          AttributeOfPart::new);

  /** What nobody says of just anything, such as being closed, is left out here. */
  private static final List<Function<Aspect, SingleImageGenerator>> ABOUT_LOOKS =
      List.of(CountOfEitherValue::new, WhichLacksValue::new);

  private SingleImageShapes() {}

  static Stream<SingleImageGenerator> all() {
    return Stream.of(attributes(), values(), names(), places(), actionsAndParts())
        .flatMap(generators -> generators);
  }

  private static Stream<SingleImageGenerator> attributes() {
    return Stream.of(
            Stream.of(
                AttributeGenerator.SHAPE,
                AttributeGenerator.STATE,
                AttributeGenerator.ACTION,
                AttributeGenerator.TEXT),
            each(AttributeGenerator.OF_LOOKS, ABOUT_DESCRIBED),
            AttributeGenerator.OF_LOOKS.stream()
                .filter(attribute -> !attribute.aspect().equals(SIZE))
                .map(AttributeOfLargest::new),
            AttributeGenerator.OF_LOOKS.stream().flatMap(SingleImageShapes::throughAnother))
        .flatMap(generators -> generators);
  }

  private static Stream<SingleImageGenerator> throughAnother(AttributeGenerator attribute) {
    Aspect through = attribute.aspect().equals(COLOR) ? TEXTURE : COLOR;
    Aspect size = attribute.aspect().equals(SIZE) ? MATERIAL : SIZE;
    return Stream.of(
        new AttributeOfDescribed(attribute, through),
        new AttributeOfDescribed(attribute, size),
        new AttributeOfException(attribute, through),
        new AttributeOfException(attribute, size));
  }

  private static Stream<SingleImageGenerator> values() {
    return Stream.of(
            Stream.concat(ValueWords.OF_BEING.stream(), Stream.of(TEXT)).map(WhichHasValue::new),
            each(ValueWords.OF_BEING, ABOUT_VALUES),
            each(
                AttributeGenerator.OF_LOOKS.stream().map(AttributeGenerator::aspect).toList(),
                ABOUT_LOOKS),
            each(ValueWords.OF_KIND, ABOUT_KINDS),
            Stream.concat(ValueWords.OF_KIND.stream(), Stream.of(ENTITY)).map(CountKinds::new),
            Stream.of(
                new CountOfBothValues(COLOR, TEXTURE),
                new CountOfBothValues(COLOR, MATERIAL),
                new TwoValues(COLOR, TEXTURE),
                new TwoValues(COLOR, SIZE),
                new TwoValues(COLOR, MATERIAL)))
        .flatMap(generators -> generators);
  }

  private static Stream<SingleImageGenerator> names() {
    return Stream.of(
        new BothExist(),
        new EitherExists(),
        new CompareCounts(),
        new EqualCounts(),
        new CountDifference(),
        new CountTogether());
  }

  private static Stream<SingleImageGenerator> places() {
    return Stream.of(
        new WhichIsRelated(SPATIAL),
        new WhatIsRelatedTo(SPATIAL),
        new RelatedExists(SPATIAL),
        new CountRelated(),
        new TwoHops(),
        new WhichComesAt(),
        new WhichLooksLargest(),
        new LooksLarger(),
        new WhichIsNearest(),
        new WhichIsBetween(),
        new WhatIsInBox(),
        new WhichQuarter(),
        new WhichIsWithin(),
        new CountWithin(),
        new WithinExists());
  }

  private static Stream<SingleImageGenerator> actionsAndParts() {
    return Stream.of(
        new WhichIsRelated(ACTION),
        new WhatIsRelatedTo(ACTION),
        new RelatedExists(ACTION),
        new WhatIsDone(),
        new IsDoing(),
        new WhichPart(),
        new WhichHasPart(),
        new HasPart(),
        new CountParts());
  }

  private static <T> Stream<SingleImageGenerator> each(
      List<T> parameters, List<Function<T, SingleImageGenerator>> shapes) {
    return shapes.stream().flatMap(shape -> parameters.stream().map(shape));
  }
}
