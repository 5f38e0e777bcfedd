package org.emma.item;

import java.util.List;
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

  /** How many times the area of the next the largest box has. */
  public static final double CLEAR_AREA = 2;

  /** How many times as far as the nearest object every other is. */
  public static final double CLEAR_DISTANCE = 1.3;

  /** The last option of a question that may offer nothing right. */
  public static final String NONE = "none of these";

  public Program {
    arguments = List.copyOf(arguments);
    inputs = List.copyOf(inputs);
  }

  /** Returns all objects of the item's first picture. */
  public static Program scene() {
    return new Program(Function.SCENE, List.of(), List.of());
  }

  /** Returns all objects of one of the item's pictures, counted from zero. */
  public static Program scene(int picture) {
    return picture == 0
        ? scene()
        : new Program(Function.SCENE, List.of(String.valueOf(picture)), List.of());
  }

  /** Returns those of the objects that have the value; for aspect entity, the name. */
  public static Program filter(Aspect aspect, String value, Program objects) {
    return new Program(Function.FILTER, List.of(aspect.name(), value), List.of(objects));
  }

  /** Returns the only one of the objects. */
  public static Program unique(Program objects) {
    return new Program(Function.UNIQUE, List.of(), List.of(objects));
  }

  /** Returns those of the objects that have other values of the aspect only. */
  public static Program without(Aspect aspect, String value, Program objects) {
    return new Program(Function.WITHOUT, List.of(aspect.name(), value), List.of(objects));
  }

  /** Returns what is in either set of objects. */
  public static Program union(Program first, Program second) {
    return new Program(Function.UNION, List.of(), List.of(first, second));
  }

  /** Returns what stands to any of the objects as the predicate says. */
  public static Program subjects(Aspect aspect, String predicate, Program objects) {
    return new Program(Function.SUBJECTS, List.of(aspect.name(), predicate), List.of(objects));
  }

  /** Returns what any of the subjects stands to as the predicate says. */
  public static Program objects(Aspect aspect, String predicate, Program subjects) {
    return new Program(Function.OBJECTS, List.of(aspect.name(), predicate), List.of(subjects));
  }

  /** Returns all other objects that share a value of the aspect with the object. */
  public static Program sameAs(Aspect aspect, Program object) {
    return new Program(Function.SAME_AS, List.of(aspect.name()), List.of(object));
  }

  /** Returns those of the objects that lie in the region. */
  public static Program within(Region region, Program objects) {
    return new Program(Function.WITHIN, List.of(region.toString()), List.of(objects));
  }

  /** Returns what lies between the two objects. */
  public static Program between(Program first, Program second) {
    return new Program(Function.BETWEEN, List.of(), List.of(first, second));
  }

  /** Returns the object that comes at that place, from one, counted from {@code left} or right. */
  public static Program ordinal(int place, String side, Program objects) {
    return new Program(Function.ORDINAL, List.of(String.valueOf(place), side), List.of(objects));
  }

  /** Returns the {@code largest} or {@code smallest} of the objects by the area of its box. */
  public static Program extent(String superlative, Program objects) {
    return new Program(Function.EXTENT, List.of(superlative), List.of(objects));
  }

  /** Returns the {@code nearest} or {@code farthest} other object. */
  public static Program distance(String superlative, Program object) {
    return new Program(Function.DISTANCE, List.of(superlative), List.of(object));
  }

  /** Returns the object in a box: left, top, right and bottom edge in percent. */
  public static Program boxed(List<String> edges, Program objects) {
    return new Program(Function.BOXED, edges, List.of(objects));
  }

  /** Returns the one object whose value of the aspect is not that of all others. */
  public static Program odd(Aspect aspect, Program objects) {
    return new Program(Function.ODD, List.of(aspect.name()), List.of(objects));
  }

  /** Returns the {@code leftmost}, {@code rightmost}, {@code topmost} or {@code bottommost}. */
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

  /** Returns the value of the aspect that most of the objects have. */
  public static Program commonest(Aspect aspect, Program objects) {
    return new Program(Function.COMMONEST, List.of(aspect.name()), List.of(objects));
  }

  /** Returns what the object does. */
  public static Program activities(Program object) {
    return new Program(Function.ACTIVITIES, List.of(), List.of(object));
  }

  /** Returns the quarter of the picture that the object is in. */
  public static Program place(Program object) {
    return new Program(Function.PLACE, List.of(), List.of(object));
  }

  /** Returns how many different values of the aspect the objects have. */
  public static Program countValues(Aspect aspect, Program objects) {
    return new Program(Function.COUNT_VALUES, List.of(aspect.name()), List.of(objects));
  }

  /** Returns how many more the first objects are than the second. */
  public static Program difference(Program first, Program second) {
    return new Program(Function.DIFFERENCE, List.of(), List.of(first, second));
  }

  /** Returns whether there are more of the first objects than of the second. */
  public static Program more(Program first, Program second) {
    return new Program(Function.MORE, List.of(), List.of(first, second));
  }

  /** Returns whether there are as many of the first objects as of the second. */
  public static Program equal(Program first, Program second) {
    return new Program(Function.EQUAL, List.of(), List.of(first, second));
  }

  /** Returns whether all the objects have the value. */
  public static Program all(Aspect aspect, String value, Program objects) {
    return new Program(Function.ALL, List.of(aspect.name(), value), List.of(objects));
  }

  /** Returns whether more than half of the objects have the value. */
  public static Program most(Aspect aspect, String value, Program objects) {
    return new Program(Function.MOST, List.of(aspect.name(), value), List.of(objects));
  }

  /** Returns whether all the objects have the same value of the aspect. */
  public static Program uniform(Aspect aspect, Program objects) {
    return new Program(Function.UNIFORM, List.of(aspect.name()), List.of(objects));
  }

  /** Returns whether the object is the only one of the objects. */
  public static Program only(Program object, Program objects) {
    return new Program(Function.ONLY, List.of(), List.of(object, objects));
  }

  /** Returns whether the two objects share a value of the aspect. */
  public static Program same(Aspect aspect, Program first, Program second) {
    return new Program(Function.SAME, List.of(aspect.name()), List.of(first, second));
  }

  /** Returns whether the first object looks larger than the second. */
  public static Program larger(Program first, Program second) {
    return new Program(Function.LARGER, List.of(), List.of(first, second));
  }

  /** Returns whether both questions are to be answered with yes. */
  public static Program and(Program first, Program second) {
    return new Program(Function.AND, List.of(), List.of(first, second));
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

  /** Returns whether a predicate of that aspect holds between subject and object. */
  public static Program holds(Aspect aspect, String predicate, Program subject, Program object) {
    return aspect.equals(Aspect.SPATIAL)
        ? holds(predicate, subject, object)
        : new Program(Function.HOLDS, List.of(aspect.name(), predicate), List.of(subject, object));
  }

  /** Returns all values of an aspect that any of the objects has. */
  public static Program values(Aspect aspect, Program objects) {
    return new Program(Function.VALUES, List.of(aspect.name()), List.of(objects));
  }

  /** Returns in which of the aspects two objects differ. */
  public static Program differences(List<Aspect> aspects, Program one, Program other) {
    return new Program(
        Function.DIFFERENCES, aspects.stream().map(Aspect::name).toList(), List.of(one, other));
  }

  /** Returns the names of those objects that differ in an aspect from what they were before. */
  public static Program changed(Aspect aspect, Program before, Program after) {
    return new Program(Function.CHANGED, List.of(aspect.name()), List.of(before, after));
  }

  /** Returns the only one of the objects that has the same name as the object. */
  public static Program counterpart(Program object, Program objects) {
    return new Program(Function.COUNTERPART, List.of(), List.of(object, objects));
  }

  /** Returns whether an object is further to the {@code left} or {@code right} than another. */
  public static Program further(String side, Program one, Program other) {
    return new Program(Function.FURTHER, List.of(side), List.of(one, other));
  }

  /** Returns whether one of two questions alone is to be answered with yes. */
  public static Program onlyOne(Program first, Program second) {
    return new Program(Function.ONLY_ONE, List.of(), List.of(first, second));
  }

  /** Returns in which of two pictures the answer is yes. */
  public static Program whichPicture(Program ofFirst, Program ofSecond) {
    return new Program(Function.WHICH_PICTURE, List.of(), List.of(ofFirst, ofSecond));
  }

  /** Returns the answers that are on both sides. */
  public static Program common(Program first, Program second) {
    return new Program(Function.COMMON, List.of(), List.of(first, second));
  }

  /** Returns the answers of the first side that are not on the second. */
  public static Program except(Program first, Program second) {
    return new Program(Function.EXCEPT, List.of(), List.of(first, second));
  }

  /** Returns every answer that is on none of the sides. */
  public static Program otherThan(Program... sides) {
    return new Program(Function.OTHER_THAN, List.of(), List.of(sides));
  }

  /** Returns how many different answers there are. */
  public static Program kinds(Program answers) {
    return new Program(Function.KINDS, List.of(), List.of(answers));
  }

  /** Returns how many objects there are on both sides together. */
  public static Program sum(Program first, Program second) {
    return new Program(Function.SUM, List.of(), List.of(first, second));
  }

  /** Returns those of the sentences that are true by their programs, which are in equal order. */
  public static Program sentences(List<String> sentences, List<Program> programs) {
    return new Program(Function.SENTENCES, sentences, programs);
  }

  /** Returns whether the picture is annotated with the sentence. */
  public static Program caption(String sentence, Program objects) {
    return new Program(Function.CAPTION, List.of(sentence), List.of(objects));
  }

  /** Returns the answers, or {@link #NONE} where none of them is offered. */
  public static Program orNone(Program answers) {
    return new Program(Function.OR_NONE, List.of(), List.of(answers));
  }

  /** Returns the names of all kinds of objects as one answer. */
  public static Program list(Program objects) {
    return new Program(Function.LIST, List.of(), List.of(objects));
  }

  /** Returns the names of all kinds of objects, where those of other names are not there. */
  public static Program describe(List<String> absent, Program objects) {
    return new Program(Function.DESCRIBE, absent, List.of(objects));
  }

  /**
   * Returns the program in one line, such as {@code
   * query[color](unique(filter[entity,star](scene())))}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    text.append(function);
    if (!arguments.isEmpty()) {
      text.append('[').append(String.join(",", arguments)).append(']');
    }
    text.append('(');
    for (int i = 0; i < inputs.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      inputs.get(i).appendTo(text);
    }
    text.append(')');
  }
}
