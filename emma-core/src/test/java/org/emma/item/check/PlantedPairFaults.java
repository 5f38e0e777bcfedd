package org.emma.item.check;

import static org.emma.item.Program.and;
import static org.emma.item.Program.changed;
import static org.emma.item.Program.common;
import static org.emma.item.Program.count;
import static org.emma.item.Program.counterpart;
import static org.emma.item.Program.difference;
import static org.emma.item.Program.differences;
import static org.emma.item.Program.equal;
import static org.emma.item.Program.except;
import static org.emma.item.Program.exists;
import static org.emma.item.Program.extreme;
import static org.emma.item.Program.filter;
import static org.emma.item.Program.further;
import static org.emma.item.Program.kinds;
import static org.emma.item.Program.more;
import static org.emma.item.Program.names;
import static org.emma.item.Program.onlyOne;
import static org.emma.item.Program.otherThan;
import static org.emma.item.Program.query;
import static org.emma.item.Program.same;
import static org.emma.item.Program.scene;
import static org.emma.item.Program.sum;
import static org.emma.item.Program.unique;
import static org.emma.item.Program.values;
import static org.emma.item.Program.verify;
import static org.emma.item.Program.whichPicture;
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
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.emma.scene.synthetic.SyntheticImage;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Plants faults in items about two pictures: of a red star on the left, two circles and an arrow;
 * and of a green star on the right, one circle and a moon.
 */
final class PlantedPairFaults {

  private static final Scene FIRST =
      drawn(
          "first",
          object("star", 10, 10, "red", "large"),
          object("circle", 80, 100, "blue", "large"),
          object("circle2", 120, 180, "gray", "large"),
          object("arrow", 190, 20, "cyan", "small"));
  private static final Scene SECOND =
      drawn(
          "second",
          object("star", 180, 10, "green", "large"),
          object("circle", 80, 100, "blue", "large"),
          object("moon", 20, 180, "cyan", "small"));

  private static final Program STARS = and(exists(named("star", 0)), exists(named("star", 1)));
  private static final Program IS_RED =
      whichPicture(
          verify(Aspect.COLOR, "red", the("star", 0)), verify(Aspect.COLOR, "red", the("star", 1)));
  private static final Program IN_BOTH = common(names(scene()), names(scene(1)));
  private static final Program ONLY_FIRST = except(names(scene()), names(scene(1)));
  private static final Program IN_NEITHER = otherThan(names(scene()), names(scene(1)));
  private static final Program MORE_CIRCLES =
      whichPicture(
          more(named("circle", 0), named("circle", 1)),
          more(named("circle", 1), named("circle", 0)));
  private static final Program FURTHER = further("right", the("star", 1), the("star", 0));
  private static final String[] PICTURES = {"the first picture", "the second picture"};
  private static final String[] YES = {"yes", "no"};
  private static final String[] NO = {"no", "yes"};

  private PlantedPairFaults() {}

  static Stream<Arguments> sound() {
    return Stream.of(
            entity("Is there a star in both pictures?", STARS, YES),
            entity(
                "Is there an arrow in only one of the two pictures?",
                onlyOne(exists(named("arrow", 0)), exists(named("arrow", 1))),
                YES),
            color("In which picture is the star red?", IS_RED, PICTURES),
            entity("Which of these objects is in both pictures?", IN_BOTH, "star", "moon", "arrow"),
            entity(
                "Which of these objects is only in the first picture?",
                ONLY_FIRST,
                "arrow",
                "moon"),
            entity("Which of these objects is in neither picture?", IN_NEITHER, "cross", "moon"),
            number("How many kinds of objects are in both pictures?", kinds(IN_BOTH), "2", "3"),
            number(
                "How many circles are there in both pictures together?",
                sum(named("circle", 0), named("circle", 1)),
                "3",
                "2"),
            number("Which picture has more circles?", MORE_CIRCLES, PICTURES),
            number(
                "Are there as many circles in the first picture as in the second?",
                equal(named("circle", 0), named("circle", 1)),
                NO),
            color(
                "Is the star the same color in both pictures?",
                same(Aspect.COLOR, the("star", 0), the("star", 1)),
                NO),
            color(
                "Which of these objects has a different color in the second picture than in the first?",
                changed(Aspect.COLOR, scene(), scene(1)),
                "star",
                "circle"),
            item(
                Aspect.COLOR,
                Set.of(),
                "Which of these colors appears in both pictures?",
                common(values(Aspect.COLOR, scene()), values(Aspect.COLOR, scene(1))),
                "blue",
                "red",
                "green"),
            item(
                Aspect.COLOR,
                Set.of(Aspect.ENTITY, Aspect.SPATIAL),
                "What color does the leftmost object of the first picture have in the second picture?",
                query(Aspect.COLOR, counterpart(extreme("leftmost", scene()), scene(1))),
                "green",
                "red"),
            change(
                "What is different about the star in the two pictures?", "its color", "its size"),
            item(
                Aspect.SPATIAL,
                Set.of(Aspect.ENTITY),
                "Is the star further to the right in the second picture than in the first?",
                FURTHER,
                YES))
        .map(Arguments::arguments);
  }

  static Stream<Arguments> all() {
    return Stream.concat(answers(), Stream.concat(wordings(), programs()));
  }

  private static Stream<Arguments> answers() {
    return Stream.of(
        arguments("no for both", Kind.GOLD, entity("Is there a star in both pictures?", STARS, NO)),
        arguments(
            "no for one alone",
            Kind.GOLD,
            entity(
                "Is there an arrow in only one of the two pictures?",
                onlyOne(exists(named("arrow", 0)), exists(named("arrow", 1))),
                NO)),
        arguments(
            "the other picture",
            Kind.GOLD,
            color("In which picture is the star red?", IS_RED, "the second picture", PICTURES[0])),
        arguments(
            "a picture of two that are right",
            Kind.DISTRACTOR,
            entity(
                "In which picture is there a star?",
                whichPicture(exists(named("star", 0)), exists(named("star", 1))),
                PICTURES)),
        arguments(
            "two common objects",
            Kind.DISTRACTOR,
            entity("Which of these objects is in both pictures?", IN_BOTH, "star", "circle")),
        arguments(
            "an object of one picture as common",
            Kind.GOLD,
            entity("Which of these objects is in both pictures?", IN_BOTH, "moon", "arrow")),
        arguments(
            "a common object as being in one only",
            Kind.GOLD,
            entity(
                "Which of these objects is only in the first picture?",
                ONLY_FIRST,
                "star",
                "moon")),
        arguments(
            "an object that is shown as in neither picture",
            Kind.GOLD,
            entity("Which of these objects is in neither picture?", IN_NEITHER, "star", "moon")),
        arguments(
            "two objects that are in neither picture",
            Kind.DISTRACTOR,
            entity("Which of these objects is in neither picture?", IN_NEITHER, "cross", "heart")),
        arguments(
            "a wrong number of common kinds",
            Kind.GOLD,
            number("How many kinds of objects are in both pictures?", kinds(IN_BOTH), "3", "2")),
        arguments(
            "a wrong sum",
            Kind.GOLD,
            number(
                "How many circles are there in both pictures together?",
                sum(named("circle", 0), named("circle", 1)),
                "2",
                "3")),
        arguments(
            "the picture with fewer",
            Kind.GOLD,
            number("Which picture has more circles?", MORE_CIRCLES, PICTURES[1], PICTURES[0])),
        arguments(
            "a difference the wrong way round",
            Kind.REFERENT,
            number(
                "How many more circles are there in the second picture than in the first?",
                difference(named("circle", 1), named("circle", 0)),
                "1",
                "2")),
        arguments(
            "an object that is unchanged",
            Kind.GOLD,
            color(
                "Which of these objects has a different color in the second picture than in the first?",
                changed(Aspect.COLOR, scene(), scene(1)),
                "circle",
                "moon")),
        arguments(
            "the color in the wrong picture",
            Kind.GOLD,
            item(
                Aspect.COLOR,
                Set.of(Aspect.ENTITY, Aspect.SPATIAL),
                "What color does the leftmost object of the first picture have in the second picture?",
                query(Aspect.COLOR, counterpart(extreme("leftmost", scene()), scene(1))),
                "red",
                "green")),
        arguments(
            "a counterpart that is not there",
            Kind.REFERENT,
            item(
                Aspect.COLOR,
                Set.of(Aspect.ENTITY, Aspect.SPATIAL),
                "What color does the rightmost object of the first picture have in the second picture?",
                query(Aspect.COLOR, counterpart(extreme("rightmost", scene()), scene(1))),
                "cyan",
                "red")),
        arguments(
            "a difference that is none",
            Kind.GOLD,
            change(
                "What is different about the star in the two pictures?", "its size", "its color")),
        arguments(
            "the side that it is not on",
            Kind.GOLD,
            item(
                Aspect.SPATIAL,
                Set.of(Aspect.ENTITY),
                "Is the star further to the right in the second picture than in the first?",
                FURTHER,
                NO)),
        arguments(
            "places that are alike",
            Kind.MARGIN,
            item(
                Aspect.SPATIAL,
                Set.of(Aspect.ENTITY),
                "Is the circle further to the left in the second picture than in the first?",
                further(
                    "left",
                    unique(filter(Aspect.COLOR, "blue", named("circle", 1))),
                    unique(filter(Aspect.COLOR, "blue", named("circle", 0)))),
                NO)));
  }

  private static Stream<Arguments> wordings() {
    return Stream.of(
        arguments(
            "both said as one",
            Kind.WORDING,
            entity("Is there a star in only one of the two pictures?", STARS, YES)),
        arguments(
            "both said of one picture",
            Kind.WORDING,
            entity("Is there a star in the first picture?", STARS, YES)),
        arguments(
            "the pictures swapped in the program",
            Kind.WORDING,
            color(
                "In which picture is the star red?",
                whichPicture(
                    verify(Aspect.COLOR, "red", the("star", 1)),
                    verify(Aspect.COLOR, "red", the("star", 0))),
                PICTURES[1],
                PICTURES[0])),
        arguments(
            "the other picture in the question",
            Kind.WORDING,
            entity(
                "Which of these objects is only in the second picture?",
                ONLY_FIRST,
                "arrow",
                "moon")),
        arguments(
            "one picture's object asked without saying of which",
            Kind.WORDING,
            color("What color is the star?", query(Aspect.COLOR, the("star", 1)), "green", "red")),
        arguments(
            "another picture than the program's",
            Kind.WORDING,
            color(
                "What color is the star in the first picture?",
                query(Aspect.COLOR, the("star", 1)),
                "green",
                "red")),
        arguments(
            "the comparison said the other way round",
            Kind.WORDING,
            item(
                Aspect.SPATIAL,
                Set.of(Aspect.ENTITY),
                "Is the star further to the right in the first picture than in the second?",
                FURTHER,
                YES)),
        arguments(
            "fewer for more",
            Kind.WORDING,
            number("Which picture has fewer circles?", MORE_CIRCLES, PICTURES)),
        arguments(
            "a color that is not asked for",
            Kind.LEAK,
            entity(
                "Which of these objects is in both pictures, beside the green one?",
                IN_BOTH,
                "star",
                "moon")));
  }

  private static Stream<Arguments> programs() {
    return Stream.of(
        arguments(
            "numbers for yes and no",
            Kind.PROGRAM,
            entity(
                "Is there a star in only one of the two pictures?",
                onlyOne(count(named("star", 0)), count(named("star", 1))),
                YES)),
        arguments(
            "answers that cannot be listed",
            Kind.PROGRAM,
            entity(
                "Which of these objects is in both pictures?",
                common(IN_NEITHER, IN_NEITHER),
                "cross",
                "moon")),
        arguments(
            "a third picture",
            Kind.PROGRAM,
            entity(
                "Which of these objects is in both pictures?",
                common(names(scene()), names(scene(2))),
                "star",
                "moon")),
        arguments(
            "a side that there is not",
            Kind.PROGRAM,
            item(
                Aspect.SPATIAL,
                Set.of(Aspect.ENTITY),
                "Is the star further to the top in the second picture than in the first?",
                further("top", the("star", 1), the("star", 0)),
                NO)),
        arguments(
            "a name that is read and not recorded",
            Kind.ALSO_READS,
            item(Aspect.COLOR, Set.of(), "In which picture is the star red?", IS_RED, PICTURES)));
  }

  private static Item entity(String question, Program program, String... goldFirst) {
    return item(Aspect.ENTITY, Set.of(), question, program, goldFirst);
  }

  private static Item color(String question, Program program, String... goldFirst) {
    return item(Aspect.COLOR, Set.of(Aspect.ENTITY), question, program, goldFirst);
  }

  private static Item number(String question, Program program, String... goldFirst) {
    return item(Aspect.NUMBER, Set.of(Aspect.ENTITY), question, program, goldFirst);
  }

  private static Item change(String question, String... goldFirst) {
    return item(
        Aspect.of("change"),
        Set.of(Aspect.ENTITY, Aspect.COLOR, Aspect.SIZE),
        question,
        differences(List.of(Aspect.COLOR, Aspect.SIZE), the("star", 0), the("star", 1)),
        goldFirst);
  }

  private static Item item(
      Aspect aspect, Set<Aspect> reads, String question, Program program, String... goldFirst) {
    boolean isYesNo = Item.YES_NO.containsAll(List.of(goldFirst));
    return Item.of(
        aspect,
        reads,
        isYesNo ? QuestionForm.YES_NO : QuestionForm.MULTIPLE_CHOICE,
        List.of(FIRST.image(), SECOND.image()),
        question,
        isYesNo ? Item.YES_NO : List.of(goldFirst),
        goldFirst[0],
        1.0 / goldFirst.length,
        new Provenance.Generated(List.of(FIRST, SECOND), program, "test"));
  }

  private static Program named(String name, int picture) {
    return filter(Aspect.ENTITY, name, scene(picture));
  }

  private static Program the(String name, int picture) {
    return unique(named(name, picture));
  }

  private static Scene drawn(String id, SceneObject... objects) {
    List<SceneObject> all = List.of(objects);
    return new Scene(id, new SyntheticImage(id, all), 256, 256, all, SpatialRelations.of(all));
  }

  private static SceneObject object(String id, double x, double y, String color, String size) {
    return new SceneObject(
        id,
        id.replaceAll("\\d", ""),
        new Box(x, y, 50, 50),
        List.of(new Attribute(Aspect.COLOR, color), new Attribute(Aspect.SIZE, size)));
  }
}
