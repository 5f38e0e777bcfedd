package org.emma.item.check;

import static org.emma.item.Program.between;
import static org.emma.item.Program.boxed;
import static org.emma.item.Program.commonest;
import static org.emma.item.Program.difference;
import static org.emma.item.Program.distance;
import static org.emma.item.Program.extent;
import static org.emma.item.Program.filter;
import static org.emma.item.Program.larger;
import static org.emma.item.Program.most;
import static org.emma.item.Program.names;
import static org.emma.item.Program.odd;
import static org.emma.item.Program.only;
import static org.emma.item.Program.ordinal;
import static org.emma.item.Program.place;
import static org.emma.item.Program.query;
import static org.emma.item.Program.scene;
import static org.emma.item.Program.subjects;
import static org.emma.item.Program.unique;
import static org.emma.item.Program.within;
import static org.emma.item.Program.without;
import static org.emma.item.check.Exhibits.COLOR;
import static org.emma.item.check.Exhibits.HEART;
import static org.emma.item.check.Exhibits.IS_IT_RED;
import static org.emma.item.check.Exhibits.NUMBER;
import static org.emma.item.check.Exhibits.STAR;
import static org.emma.item.check.Exhibits.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.item.check.Fault.Kind;
import org.emma.scene.Aspect;
import org.junit.jupiter.params.provider.Arguments;

/** Plants what is unclear, absent or ambiguous under each step that measures or chooses. */
final class PlantedStepFaults {

  private PlantedStepFaults() {}

  static Stream<Arguments> all() {
    Program none = unique(named("moon"));
    Program circle = Exhibits.LEFT_CIRCLE;
    return Stream.of(
        planted("two boxes as large", Kind.MARGIN, IS_IT_RED.program(larger(STAR, HEART))),
        planted("no largest box", Kind.MARGIN, about(extent("largest", named("circle")))),
        planted("a superlative of one", Kind.REFERENT, about(extent("largest", named("star")))),
        planted("an unknown superlative", Kind.PROGRAM, about(extent("oldest", scene()))),
        planted("a nearest one by a hair", Kind.MARGIN, about(distance("nearest", HEART))),
        planted("the second of one", Kind.REFERENT, about(ordinal(2, "left", named("star")))),
        planted("an order by a hair", Kind.MARGIN, about(ordinal(2, "left", scene()))),
        planted("an unknown side", Kind.PROGRAM, about(ordinal(1, "inside", scene()))),
        planted(
            "an object across the border",
            Kind.MARGIN,
            COLOR.program(names(within(Region.LEFT_HALF, scene())))),
        planted("a place across quarters", Kind.MARGIN, COLOR.program(place(Exhibits.ARROW))),
        planted(
            "a box around nothing",
            Kind.REFERENT,
            about(boxed(List.of("40", "30", "60", "50"), scene()))),
        planted("a box that is not quite it", Kind.MARGIN, about(boxed(edges("5"), scene()))),
        planted("a box inside out", Kind.PROGRAM, about(boxed(edges("90"), scene()))),
        planted("nothing between", Kind.REFERENT, about(unique(between(STAR, HEART)))),
        planted("no odd one", Kind.REFERENT, about(odd(Aspect.SIZE, named("circle")))),
        planted(
            "equally common", Kind.MARGIN, COLOR.program(commonest(Aspect.COLOR, named("circle")))),
        planted(
            "just half",
            Kind.MARGIN,
            IS_IT_RED.program(most(Aspect.COLOR, "green", named("circle")))),
        planted(
            "the only one of others",
            Kind.REFERENT,
            IS_IT_RED.program(only(STAR, filter(Aspect.COLOR, "blue", scene())))),
        planted(
            "fewer where more are presupposed",
            Kind.REFERENT,
            NUMBER.program(difference(named("star"), named("circle")))),
        planted(
            "an exception among what is not annotated",
            Kind.UNANNOTATED,
            COLOR.program(names(without(Aspect.SIZE, "large", scene())))),
        planted(
            "a side that is not annotated",
            Kind.MARGIN,
            about(unique(subjects(Aspect.SPATIAL, "above", circle)))
                .scene(Exhibits.withCirclesInLine())),
        planted(
            "a referent that is not there", Kind.REFERENT, IS_IT_RED.program(larger(STAR, none))));
  }

  private static List<String> edges(String left) {
    return List.of(left, "4", "24", "24");
  }

  private static ItemDraft about(Program object) {
    return COLOR.program(query(Aspect.ENTITY, object)).aspect(Aspect.ENTITY);
  }

  private static Arguments planted(String name, Kind expected, ItemDraft draft) {
    return arguments(name, expected, draft.item());
  }
}
