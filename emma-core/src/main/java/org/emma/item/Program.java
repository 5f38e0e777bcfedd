package org.emma.item;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.scene.Aspect;

/**
 * States what a generated question asks as a small functional program over a scene graph, so that
 * an independent checker can compute the answer anew.
 *
 * @param function the last step
 * @param arguments its constants, as {@link Function} describes them
 * @param inputs the programs whose results it works on
 */
public record Program(Function function, List<String> arguments, List<Program> inputs) {

  /** How far out, as a share of the picture's width, the leftmost object is beyond the next. */
  public static final double CLEAR_MARGIN = 0.08;

  public Program {
    arguments = List.copyOf(arguments);
    inputs = List.copyOf(inputs);
  }

  /** Returns all objects of the item's first picture. */
  public static Program scene() {
    return new Program(Function.SCENE, List.of(), List.of());
  }

  /** Returns those of the objects that have the value; for aspect entity, the name. */
  public static Program filter(Aspect aspect, String value, Program objects) {
    return new Program(Function.FILTER, List.of(aspect.name(), value), List.of(objects));
  }

  /** Returns the only one of the objects. */
  public static Program unique(Program objects) {
    return new Program(Function.UNIQUE, List.of(), List.of(objects));
  }

  /** Returns the {@code leftmost} or {@code rightmost} of the objects. */
  public static Program extreme(String direction, Program objects) {
    return new Program(Function.EXTREME, List.of(direction), List.of(objects));
  }

  /** Returns the object's value of an aspect. */
  public static Program query(Aspect aspect, Program object) {
    return new Program(Function.QUERY, List.of(aspect.name()), List.of(object));
  }

  /** Returns the names of the objects. */
  public static Program names(Program objects) {
    return new Program(Function.NAMES, List.of(), List.of(objects));
  }

  /** Returns how many objects there are. */
  public static Program count(Program objects) {
    return new Program(Function.COUNT, List.of(), List.of(objects));
  }

  /** Returns whether there are exactly that many objects. */
  public static Program countIs(String number, Program objects) {
    return new Program(Function.COUNT_IS, List.of(number), List.of(objects));
  }

  /** Returns whether there is any of the objects. */
  public static Program exists(Program objects) {
    return new Program(Function.EXISTS, List.of(), List.of(objects));
  }

  /** Returns whether the object has the value. */
  public static Program verify(Aspect aspect, String value, Program object) {
    return new Program(Function.VERIFY, List.of(aspect.name(), value), List.of(object));
  }

  /** Returns how the subject stands to the object. */
  public static Program predicates(Aspect aspect, Program subject, Program object) {
    return new Program(Function.PREDICATES, List.of(aspect.name()), List.of(subject, object));
  }

  /** Returns whether the predicate holds between subject and object. */
  public static Program holds(String predicate, Program subject, Program object) {
    return new Program(Function.HOLDS, List.of(predicate), List.of(subject, object));
  }

  /**
   * Returns the program in one line, such as {@code
   * query[color](unique(filter[entity,star](scene())))}.
   */
  @Override
  public String toString() {
    String constants = arguments.isEmpty() ? "" : "[" + String.join(",", arguments) + "]";
    return Stream.of(
            function + constants,
            inputs.stream().map(Program::toString).collect(Collectors.joining(",", "(", ")")))
        .collect(Collectors.joining());
  }
}
