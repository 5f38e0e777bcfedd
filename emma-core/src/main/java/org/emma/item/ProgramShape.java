package org.emma.item;

import java.util.List;
import java.util.stream.Collectors;
import org.emma.scene.Aspect;

/**
 * Writes a program without its constants, so that programs that differ in vocabulary alone look
 * alike: {@code query[aspect](the(name))} for the color of the star and the size of the leftmost
 * cup.
 */
public final class ProgramShape {

  private ProgramShape() {}

  /** Returns the shape: names, values, predicates and other aspects than entity left open. */
  public static String of(Program program) {
    if (isReferent(program)) {
      return "the(name)";
    }
    String inputs =
        program.inputs().stream().map(ProgramShape::of).collect(Collectors.joining(",", "(", ")"));
    return program.function() + constants(program) + inputs;
  }

  /** Tells whether a program only finds an object by its name, or by its name and side. */
  private static boolean isReferent(Program program) {
    return switch (program.function()) {
      case UNIQUE, EXTREME -> isNamed(program.inputs().get(0));
      default -> false;
    };
  }

  private static boolean isNamed(Program program) {
    return program.function() == Function.FILTER
        && program.arguments().get(0).equals(Aspect.ENTITY.name())
        && program.inputs().get(0).function() == Function.SCENE;
  }

  private static String constants(Program program) {
    List<String> open = open(program, program.arguments());
    return open.isEmpty() ? "" : "[" + String.join(",", open) + "]";
  }

  private static List<String> open(Program program, List<String> constants) {
    return switch (program.function()) {
      case FILTER, WITHOUT, VERIFY, ALL, MOST ->
          List.of(aspect(constants), isEntity(constants) ? "name" : "value");
      case SUBJECTS, OBJECTS -> List.of("aspect", "predicate");
      case HOLDS -> constants.size() == 1 ? List.of("predicate") : List.of("aspect", "predicate");
      case SCENE -> constants;
      case DESCRIBE -> List.of("names");
      case EXTREME, EXTENT, DISTANCE -> List.of("superlative");
      case ORDINAL -> List.of("place", "side");
      case WITHIN -> List.of("region");
      case FURTHER -> List.of("side");
      case COUNT_IS -> List.of("number");
      case BOXED -> List.of("left", "top", "right", "bottom");
      default -> constants.isEmpty() ? List.of() : List.of(aspect(constants));
    };
  }

  private static boolean isEntity(List<String> constants) {
    return constants.get(0).equals(Aspect.ENTITY.name());
  }

  private static String aspect(List<String> constants) {
    return isEntity(constants) ? Aspect.ENTITY.name() : "aspect";
  }
}
