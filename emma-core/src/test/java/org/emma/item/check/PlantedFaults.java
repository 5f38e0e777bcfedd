package org.emma.item.check;

import static org.emma.item.Program.count;
import static org.emma.item.Program.countIs;
import static org.emma.item.Program.exists;
import static org.emma.item.Program.extreme;
import static org.emma.item.Program.filter;
import static org.emma.item.Program.predicates;
import static org.emma.item.Program.query;
import static org.emma.item.Program.scene;
import static org.emma.item.Program.unique;
import static org.emma.item.Program.verify;
import static org.emma.item.check.Exhibits.ARE_THERE_TWO;
import static org.emma.item.check.Exhibits.ARROW;
import static org.emma.item.check.Exhibits.COLOR;
import static org.emma.item.check.Exhibits.COLOR_OF_LEFTMOST;
import static org.emma.item.check.Exhibits.HEART;
import static org.emma.item.check.Exhibits.IS_IT_LEFT;
import static org.emma.item.check.Exhibits.IS_IT_RED;
import static org.emma.item.check.Exhibits.IS_THERE_AN_ARROW;
import static org.emma.item.check.Exhibits.NUMBER;
import static org.emma.item.check.Exhibits.OPEN_COLOR;
import static org.emma.item.check.Exhibits.SIZE;
import static org.emma.item.check.Exhibits.STAR;
import static org.emma.item.check.Exhibits.WHERE;
import static org.emma.item.check.Exhibits.WHICH;
import static org.emma.item.check.Exhibits.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.item.check.Fault.Kind;
import org.emma.scene.Aspect;
import org.emma.scene.Relationship;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.params.provider.Arguments;

/** Plants faults, one an item. */
final class PlantedFaults {

  private PlantedFaults() {}

  static Stream<Arguments> all() {
    return Stream.of(answers(), referents(), programs(), wordings(), records())
        .flatMap(faults -> faults);
  }

  private static Stream<Arguments> answers() {
    return Stream.of(
        planted("wrong gold color", Kind.GOLD, COLOR.gold("blue")),
        planted("wrong gold number", Kind.GOLD, NUMBER.gold("3")),
        planted("wrong gold size", Kind.GOLD, SIZE.gold("small")),
        planted("wrong gold object", Kind.GOLD, WHICH.gold("moon")),
        planted("wrong gold in an open question", Kind.GOLD, OPEN_COLOR.gold("green")),
        planted("no for what is there", Kind.GOLD, IS_THERE_AN_ARROW.gold("no")),
        planted("no for what is so", Kind.GOLD, IS_IT_RED.gold("no")),
        planted("no for the right number", Kind.GOLD, ARE_THERE_TWO.gold("no")),
        planted("no for a relation that holds", Kind.GOLD, IS_IT_LEFT.gold("no")),
        planted("gold of the converse relation", Kind.GOLD, WHERE.gold("to the right")),
        planted(
            "gold in the words of a predicate",
            Kind.GOLD,
            WHERE.offering("left of", "above").gold("left of")),
        planted(
            "subject and object swapped",
            Kind.GOLD,
            WHERE.program(predicates(Aspect.SPATIAL, HEART, STAR))),
        planted("a true distractor", Kind.DISTRACTOR, WHICH.offering("star", "heart", "moon")),
        planted(
            "two true colors offered",
            Kind.DISTRACTOR,
            COLOR
                .question("What color is the arrow?")
                .program(query(Aspect.COLOR, ARROW))
                .offering("cyan", "yellow")
                .gold("cyan")),
        planted("a synonym as distractor", Kind.DISTRACTOR, SIZE.offering("large", "big", "small")),
        planted(
            "another spelling as distractor",
            Kind.DISTRACTOR,
            COLOR_OF_LEFTMOST
                .question("What color is the rightmost circle?")
                .program(query(Aspect.COLOR, extreme("rightmost", named("circle"))))
                .offering("gray", "grey")
                .gold("gray")),
        planted(
            "a hypernym as distractor", Kind.DISTRACTOR, WHICH.offering("star", "shape", "moon")),
        planted(
            "the same relation in other words",
            Kind.DISTRACTOR,
            WHERE.offering("to the left", "left")),
        planted("options equal but for case", Kind.OPTIONS, COLOR.offering("red", "Blue", "blue")),
        planted("a padded option", Kind.OPTIONS, COLOR.offering("red", "blue", "none of these")),
        planted("a blank option", Kind.OPTIONS, COLOR.offering("red", " ")),
        planted("a color for a number", Kind.OPTIONS, NUMBER.offering("2", "red")),
        planted("a number for a color", Kind.OPTIONS, COLOR.offering("red", "3")),
        planted(
            "an open question with two answers",
            Kind.AMBIGUOUS,
            OPEN_COLOR
                .question("What color is the arrow?")
                .program(query(Aspect.COLOR, ARROW))
                .gold("cyan")));
  }

  private static Stream<Arguments> referents() {
    Program leftmost = query(Aspect.COLOR, extreme("leftmost", named("circle")));
    return Stream.of(
        planted(
            "a name of two objects",
            Kind.REFERENT,
            COLOR
                .question("What color is the circle?")
                .program(query(Aspect.COLOR, unique(named("circle"))))),
        planted(
            "a name of no object",
            Kind.REFERENT,
            COLOR
                .question("What color is the moon?")
                .program(query(Aspect.COLOR, unique(named("moon"))))),
        planted(
            "the leftmost of one",
            Kind.REFERENT,
            COLOR
                .question("What color is the leftmost star?")
                .program(query(Aspect.COLOR, extreme("leftmost", named("star"))))),
        planted(
            "the leftmost by a hair",
            Kind.MARGIN,
            COLOR_OF_LEFTMOST.program(leftmost).scene(Exhibits.withCirclesInLine())),
        planted(
            "a value that is not annotated",
            Kind.UNANNOTATED,
            IS_IT_RED
                .aspect(Aspect.MATERIAL)
                .question("Is the star made of metal?")
                .program(verify(Aspect.MATERIAL, "metal", STAR))
                .gold("no")),
        planted(
            "a relation that the boxes deny",
            Kind.GEOMETRY,
            IS_IT_LEFT
                .scene(
                    Exhibits.related(new Relationship(Aspect.SPATIAL, "star", "right of", "heart")))
                .gold("no")),
        planted(
            "a relation that the graph leaves out",
            Kind.GEOMETRY,
            IS_IT_LEFT.scene(Exhibits.related()).gold("no")),
        planted(
            "a second relation that the boxes deny",
            Kind.GEOMETRY,
            WHERE.scene(
                Exhibits.related(
                    new Relationship(Aspect.SPATIAL, "star", "left of", "heart"),
                    new Relationship(Aspect.SPATIAL, "star", "below", "heart")))));
  }

  private static Stream<Arguments> programs() {
    return Stream.of(
        planted(
            "an unknown direction",
            Kind.PROGRAM,
            COLOR_OF_LEFTMOST.program(query(Aspect.COLOR, extreme("outermost", named("circle"))))),
        planted(
            "a query of any number of objects",
            Kind.PROGRAM,
            COLOR.program(query(Aspect.COLOR, named("star")))),
        planted(
            "a picture that is not there",
            Kind.PROGRAM,
            NUMBER.program(
                count(
                    filter(
                        Aspect.ENTITY,
                        "circle",
                        new Program(Function.SCENE, List.of("1"), List.of()))))),
        planted(
            "a number in words",
            Kind.PROGRAM,
            ARE_THERE_TWO.program(countIs("two", named("circle")))),
        planted("objects instead of an answer", Kind.PROGRAM, WHICH.program(scene())),
        planted(
            "an answer instead of objects", Kind.PROGRAM, NUMBER.program(count(count(scene())))),
        planted(
            "a constant too few",
            Kind.PROGRAM,
            NUMBER.program(
                count(new Program(Function.FILTER, List.of("entity"), List.of(scene()))))),
        planted(
            "an input too few",
            Kind.PROGRAM,
            IS_IT_LEFT.program(new Program(Function.HOLDS, List.of("left of"), List.of(STAR)))),
        planted(
            "an impossible aspect",
            Kind.PROGRAM,
            COLOR.program(new Program(Function.QUERY, List.of("Color!"), List.of(STAR)))));
  }

  private static Stream<Arguments> wordings() {
    return Stream.of(
        planted(
            "another object than the program's",
            Kind.WORDING,
            COLOR.question("What color is the heart?")),
        planted(
            "another aspect than the program's",
            Kind.WORDING,
            COLOR.question("What size is the star?")),
        planted(
            "another value than the program's",
            Kind.WORDING,
            IS_IT_RED.question("Is the star blue?")),
        planted(
            "another number than the program's",
            Kind.WORDING,
            ARE_THERE_TWO.question("Are there exactly 3 circles?")),
        planted(
            "another end than the program's",
            Kind.WORDING,
            COLOR_OF_LEFTMOST.question("What color is the rightmost circle?")),
        planted(
            "another predicate than the program's",
            Kind.WORDING,
            IS_IT_LEFT.question("Is the star to the right of the heart?")),
        planted(
            "a relation told the other way round",
            Kind.WORDING,
            IS_IT_LEFT.question("Is the heart to the left of the star?")),
        planted(
            "a place told the other way round",
            Kind.WORDING,
            WHERE.question("Where is the heart relative to the star?")),
        planted("a plural left out", Kind.WORDING, NUMBER.question("How many circle are there?")),
        planted(
            "a wrong article",
            Kind.WORDING,
            IS_THERE_AN_ARROW.question("Is there a arrow in the picture?")),
        planted("no question mark", Kind.WORDING, COLOR.question("What color is the star")),
        planted("no capital letter", Kind.WORDING, COLOR.question("what color is the star?")),
        planted(
            "a color in a size question", Kind.LEAK, SIZE.question("What size is the red star?")),
        planted(
            "a color that is nowhere in the picture",
            Kind.LEAK,
            SIZE.question("What size is the pink star?")),
        planted(
            "a texture in a color question",
            Kind.LEAK,
            COLOR.question("What color is the solid star?")),
        planted(
            "a size in a number question",
            Kind.LEAK,
            NUMBER.question("How many circles are there, large ones too?")),
        planted(
            "another object in the question",
            Kind.LEAK,
            COLOR.question("What color is the star beside the heart?")));
  }

  private static Stream<Arguments> records() {
    Program red = filter(Aspect.COLOR, "red", named("star"));
    return Stream.of(
        planted("an aspect that is read and not recorded", Kind.ALSO_READS, COLOR.alsoReading()),
        planted(
            "a place that is read and not recorded",
            Kind.ALSO_READS,
            COLOR_OF_LEFTMOST.alsoReading(Aspect.ENTITY)),
        planted(
            "an aspect that is recorded and not read",
            Kind.ALSO_READS,
            COLOR.alsoReading(Aspect.ENTITY, Aspect.SIZE)),
        planted(
            "size examined through color",
            Kind.ALSO_READS,
            SIZE.question("What size is the red star?").program(query(Aspect.SIZE, unique(red)))),
        planted("a color question under texture", Kind.ASPECT, COLOR.aspect(Aspect.TEXTURE)),
        planted(
            "existence under number",
            Kind.ASPECT,
            ARE_THERE_TWO
                .question("Is there a circle?")
                .program(exists(named("circle")))
                .alsoReading(Aspect.ENTITY)),
        planted("a quarter for two options", Kind.CHANCE, SIZE.chance(0.25)),
        planted("half for three options", Kind.CHANCE, COLOR.chance(0.5)),
        planted("no chance at all for yes and no", Kind.CHANCE, IS_IT_RED.chance(0)),
        planted("no chance at all for an open question", Kind.CHANCE, OPEN_COLOR.chance(0)),
        planted("another picture", Kind.PICTURES, COLOR.image(SyntheticScenes.scene(1, 1).image())),
        arguments("a key from an index", Kind.KEY, COLOR.itemWithKey("item-1")),
        arguments("the key of another item", Kind.KEY, COLOR.itemWithKey(SIZE.item().key())),
        arguments(
            "a key in capitals",
            Kind.KEY,
            COLOR.itemWithKey(COLOR.item().key().replace("color", "COLOR"))));
  }

  private static Arguments planted(String name, Kind expected, ItemDraft draft) {
    return arguments(name, expected, draft.item());
  }
}
