package org.emma.item.check;

import static org.emma.item.Program.caption;
import static org.emma.item.Program.describe;
import static org.emma.item.Program.exists;
import static org.emma.item.Program.holds;
import static org.emma.item.Program.list;
import static org.emma.item.Program.names;
import static org.emma.item.Program.orNone;
import static org.emma.item.Program.query;
import static org.emma.item.Program.scene;
import static org.emma.item.Program.sentences;
import static org.emma.item.Program.verify;
import static org.emma.item.check.Exhibits.HEART;
import static org.emma.item.check.Exhibits.OBJECTS;
import static org.emma.item.check.Exhibits.STAR;
import static org.emma.item.check.Exhibits.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.check.Fault.Kind;
import org.emma.scene.Aspect;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;
import org.emma.scene.SpatialRelations;
import org.emma.scene.synthetic.SyntheticImage;
import org.junit.jupiter.params.provider.Arguments;

/** Plants faults in items that offer sentences or none of the options, or ask for a list. */
final class PlantedSentenceFaults {

  private static final String WRITTEN = "A star shines above two circles.";
  private static final Scene SCENE =
      new Scene(
          "exhibit",
          new SyntheticImage("exhibit", OBJECTS),
          256,
          256,
          OBJECTS,
          SpatialRelations.of(OBJECTS),
          List.of(WRITTEN),
          Completeness.FULL);
  private static final String WHICH = "Which of these sentences is true of the picture?";
  private static final String LEFT = "The star is to the left of the heart.";
  private static final String RIGHT = "The star is to the right of the heart.";
  private static final Program SIDES =
      sentences(
          List.of(LEFT, RIGHT),
          List.of(holds("left of", STAR, HEART), holds("right of", STAR, HEART)));
  private static final String WITH_MOON = "A moon shines above two circles.";
  private static final Program CAPTIONS =
      sentences(
          List.of(WITH_MOON, WRITTEN), List.of(exists(named("moon")), caption(WRITTEN, scene())));
  private static final String WHAT_COLOR = "What color is the star?";
  private static final Program COLOR_OR_NONE = orNone(query(Aspect.COLOR, STAR));
  private static final String LIST =
      "List all kinds of objects in the picture, separated by commas.";
  private static final String DESCRIBE = "Describe the picture.";

  private PlantedSentenceFaults() {}

  static Stream<Arguments> sound() {
    return Stream.of(
            spatial(SIDES, LEFT, RIGHT),
            entity(WHICH, CAPTIONS, WRITTEN, WITH_MOON),
            color(COLOR_OR_NONE, "red", "blue", "none of these"),
            color(COLOR_OR_NONE, "none of these", "green", "blue"),
            entity(LIST, list(scene()), "arrow, circle, heart, star"),
            description(DESCRIBE, "arrow, circle, heart, star", "moon", "dog"),
            description(DESCRIBE, "arrow, circle, heart, star"))
        .map(Arguments::arguments);
  }

  static Stream<Arguments> all() {
    Program heartFirst = holds("left of", HEART, STAR);
    return Stream.of(
        arguments("the false sentence", Kind.GOLD, spatial(SIDES, RIGHT, LEFT)),
        arguments(
            "two true sentences",
            Kind.DISTRACTOR,
            spatial(
                sentences(
                    List.of("The heart is to the right of the star.", LEFT),
                    List.of(holds("right of", HEART, STAR), holds("left of", STAR, HEART))),
                LEFT,
                "The heart is to the right of the star.")),
        arguments(
            "a sentence that no program tells of",
            Kind.OPTIONS,
            spatial(SIDES, LEFT, "The star is above the heart.")),
        arguments(
            "a sentence with another's program",
            Kind.WORDING,
            spatial(
                sentences(List.of(LEFT, RIGHT), List.of(holds("left of", STAR, HEART), heartFirst)),
                LEFT,
                RIGHT)),
        arguments(
            "a sentence that says more than its program",
            Kind.LEAK,
            spatial(
                sentences(
                    List.of("The red star is to the left of the heart.", RIGHT),
                    List.of(holds("left of", STAR, HEART), holds("right of", STAR, HEART))),
                "The red star is to the left of the heart.",
                RIGHT)),
        arguments(
            "a sentence without a program",
            Kind.PROGRAM,
            spatial(
                sentences(List.of(LEFT, RIGHT), List.of(holds("left of", STAR, HEART))),
                LEFT,
                RIGHT)),
        arguments(
            "no sentence",
            Kind.WORDING,
            spatial(
                sentences(
                    List.of("star to the left of the heart", RIGHT),
                    List.of(holds("left of", STAR, HEART), holds("right of", STAR, HEART))),
                "star to the left of the heart",
                RIGHT)),
        arguments(
            "a caption that nobody wrote",
            Kind.GOLD,
            entity(
                WHICH,
                sentences(
                    List.of("A star is on fire.", WITH_MOON),
                    List.of(caption("A star is on fire.", scene()), exists(named("moon")))),
                "A star is on fire.",
                WITH_MOON)),
        arguments(
            "an object put in that is there",
            Kind.DISTRACTOR,
            entity(
                WHICH,
                sentences(
                    List.of("A heart shines above two circles.", WRITTEN),
                    List.of(exists(named("heart")), caption(WRITTEN, scene()))),
                WRITTEN,
                "A heart shines above two circles.")),
        arguments(
            "none of these where one is right",
            Kind.DISTRACTOR,
            color(COLOR_OR_NONE, "none of these", "red", "blue")),
        arguments(
            "a wrong answer where none is right",
            Kind.GOLD,
            color(COLOR_OR_NONE, "green", "blue", "none of these")),
        arguments("none of these not offered", Kind.OPTIONS, color(COLOR_OR_NONE, "red", "blue")),
        arguments(
            "none of these where the program has no place for it",
            Kind.OPTIONS,
            color(query(Aspect.COLOR, STAR), "red", "blue", "none of these")),
        arguments(
            "none of these in other words",
            Kind.OPTIONS,
            color(COLOR_OR_NONE, "red", "blue", "none of the above")),
        arguments(
            "a list with one too few", Kind.GOLD, entity(LIST, list(scene()), "arrow, circle")),
        arguments(
            "a list that is not asked for",
            Kind.WORDING,
            entity("What is in the picture?", list(scene()), "arrow, circle, heart, star")),
        arguments(
            "a value that is not listed",
            Kind.PROGRAM,
            entity(LIST, list(verify(Aspect.COLOR, "red", STAR)), "yes")),
        arguments(
            "a description that lacks a kind",
            Kind.GOLD,
            description(DESCRIBE, "arrow, circle, heart", "moon")),
        arguments(
            "a description that may not have what is there",
            Kind.DISTRACTOR,
            description(DESCRIBE, "arrow, circle, heart, star", "star")),
        arguments(
            "a description that may not have what may be there by another name",
            Kind.DISTRACTOR,
            description(DESCRIBE, "arrow, circle, heart, star", "sun")),
        arguments(
            "a description that is not asked for",
            Kind.WORDING,
            description("What is in the picture?", "arrow, circle, heart, star")),
        arguments(
            "names where the program lists",
            Kind.AMBIGUOUS,
            entity("Which of these objects are in the picture?", names(scene()), "star")));
  }

  private static Item spatial(Program program, String... goldFirst) {
    return item(Aspect.SPATIAL, Set.of(Aspect.ENTITY), WHICH, program, goldFirst);
  }

  private static Item color(Program program, String... goldFirst) {
    return item(Aspect.COLOR, Set.of(Aspect.ENTITY), WHAT_COLOR, program, goldFirst);
  }

  private static Item entity(String question, Program program, String... goldFirst) {
    return item(Aspect.ENTITY, Set.of(), question, program, goldFirst);
  }

  private static Item description(String request, String gold, String... absent) {
    return item(
        Aspect.of("description"),
        Set.of(Aspect.ENTITY),
        request,
        describe(List.of(absent), scene()),
        gold);
  }

  /** The option for none comes last, wherever the gold answer is given. */
  private static Item item(
      Aspect aspect, Set<Aspect> reads, String question, Program program, String... goldFirst) {
    List<String> options =
        goldFirst.length == 1
            ? List.of()
            : Stream.of(goldFirst)
                .sorted((a, b) -> Boolean.compare(a.equals(Program.NONE), b.equals(Program.NONE)))
                .toList();
    return Item.of(
        aspect,
        reads,
        options.isEmpty() ? QuestionForm.OPEN : QuestionForm.MULTIPLE_CHOICE,
        List.of(SCENE.image()),
        question,
        options,
        goldFirst[0],
        options.isEmpty() ? 0.5 : 1.0 / options.size(),
        new Provenance.Generated(List.of(SCENE), program, "test"));
  }
}
