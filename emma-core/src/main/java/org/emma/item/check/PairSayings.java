package org.emma.item.check;

import static org.emma.item.check.Nouns.joined;
import static org.emma.item.check.Nouns.one;
import static org.emma.item.check.Nouns.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;

/**
 * Tells what a question about two pictures says, in which order. Where a program asks the same of
 * either picture, the question says it once, and then of which pictures.
 */
final class PairSayings {

  private static final String FIRST = "scene()";
  private static final String SECOND = "scene[1]()";

  private PairSayings() {}

  /** Returns what a question says whose program ends in any step. */
  static List<List<Set<String>>> of(Program program) {
    return isMirrored(program) ? once(program) : Rule.of(program.function()).said().of(program);
  }

  private static List<List<Set<String>>> once(Program program) {
    Program first = program.inputs().get(0);
    return switch (program.function()) {
      case AND, COMMON -> joined(of(first), say("both pictures"));
      case ONLY_ONE -> joined(of(first), say("only one of the two pictures"));
      case WHICH_PICTURE -> joined(say("which picture"), isMore(first) ? more(first) : of(first));
      case EXCEPT -> joined(of(first), say("only"));
      case OTHER_THAN -> joined(of(first), say("neither picture"));
      case MORE -> joined(more(program), say("than"));
      case EQUAL -> joined(say("as many"), counted(program), say("as"));
      case DIFFERENCE -> joined(say("how many more"), counted(program), say("than"));
      case SAME ->
          joined(
              one(program, 0), say("the same " + program.arguments().get(0)), say("both pictures"));
      default -> Rule.of(program.function()).said().of(program);
    };
  }

  private static boolean isMore(Program program) {
    return program.function() == Function.MORE;
  }

  private static List<List<Set<String>>> more(Program program) {
    return joined(say("more"), counted(program));
  }

  private static List<List<Set<String>>> counted(Program program) {
    List<List<Set<String>>> counted = several(program, 0);
    return counted.isEmpty() ? say("objects") : counted;
  }

  static List<List<Set<String>>> values(Program program) {
    return say("which of these " + Phrases.several(program.arguments().get(0)));
  }

  static List<List<Set<String>>> differences(Program program) {
    return joined(say("what is different about"), one(program, 0), say("the two pictures"));
  }

  static List<List<Set<String>>> changed(Program program) {
    return joined(say("which of these objects"), say("a different " + program.arguments().get(0)));
  }

  static List<List<Set<String>>> further(Program program) {
    return joined(
        one(program, 0), say("further to the " + program.arguments().get(0)), say("than"));
  }

  static List<List<Set<String>>> otherThan(Program program) {
    return joined(apart(program), say("not"));
  }

  static List<List<Set<String>>> kinds(Program program) {
    boolean inBoth = isMirrored(program.inputs().get(0));
    return joined(say("how many kinds of objects"), inBoth ? say("both pictures") : List.of());
  }

  static List<List<Set<String>>> sum(Program program) {
    boolean isSame = isMirrored(program);
    return joined(
        say("how many"),
        several(program, 0),
        isSame ? List.of() : several(program, 1),
        say("together"));
  }

  /** Returns what is said of the one and of the other. */
  static List<List<Set<String>>> apart(Program program) {
    List<List<Set<String>>> said = new ArrayList<>();
    program.inputs().forEach(input -> said.addAll(of(input)));
    return said;
  }

  /**
   * Returns which pictures a question must name by their number, in that order: those that its
   * program tells apart.
   */
  static List<String> numbered(Program program) {
    return switch (program.function()) {
      case SCENE -> List.of(program.toString().equals(FIRST) ? "first" : "second");
      case AND, ONLY_ONE, WHICH_PICTURE, COMMON, OTHER_THAN, SAME, DIFFERENCES, SUM ->
          isMirrored(program) ? List.of() : numberedInputs(program);
      case EXCEPT -> numbered(program.inputs().get(0));
      case CHANGED -> List.of("second", "first");
      default -> numberedInputs(program);
    };
  }

  private static List<String> numberedInputs(Program program) {
    return program.inputs().stream().flatMap(input -> numbered(input).stream()).toList();
  }

  /** Tells whether the second input asks of one picture what the first asks of the other. */
  private static boolean isMirrored(Program program) {
    if (program.inputs().size() != 2) {
      return false;
    }
    String first = program.inputs().get(0).toString();
    String second = program.inputs().get(1).toString();
    String swapped = first.replace(FIRST, "?").replace(SECOND, FIRST).replace("?", SECOND);
    boolean beginsWithFirst = first.startsWith(FIRST, Math.max(0, first.indexOf("scene")));
    return second.equals(swapped)
        && !second.equals(first)
        && (beginsWithFirst || program.function() != Function.WHICH_PICTURE);
  }

  private static List<List<Set<String>>> say(String words) {
    return List.of(List.of(Set.of(words)));
  }
}
