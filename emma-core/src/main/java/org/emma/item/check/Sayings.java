package org.emma.item.check;

import static org.emma.item.check.Nouns.joined;
import static org.emma.item.check.Nouns.one;
import static org.emma.item.check.Nouns.several;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Tells what a question says, in which order, to ask for what a program's last step yields. */
final class Sayings {

  private static final Map<String, Set<String>> ASKING =
      Map.of(
          "entity", Set.of("what is", "what are", "which object", "what", "who"),
          "texture", Set.of("what texture"),
          "action", Set.of("what is", "what are"),
          "state", Set.of("which of these describes"),
          "text", Set.of("what is written on", "what is written", "which words"),
          "part", Set.of("what part", "which part"));

  private Sayings() {}

  static List<List<Set<String>>> query(Program program) {
    String aspect = program.arguments().get(0);
    if (isOtherEnd(program.inputs().get(0))) {
      return joined(one(program, 0), say("which object"));
    }
    return joined(say(ASKING.getOrDefault(aspect, Set.of("what " + aspect))), one(program, 0));
  }

  /** Tells whether the question is "the star is to the left of which object". */
  private static boolean isOtherEnd(Program unique) {
    return unique.function() == Function.UNIQUE
        && unique.inputs().get(0).function() == Function.OBJECTS
        && unique.inputs().get(0).arguments().get(0).equals(Aspect.SPATIAL.name());
  }

  static List<List<Set<String>>> names(Program program) {
    boolean isOfAll = program.inputs().get(0).function() == Function.SCENE;
    return isOfAll
        ? say("which of these objects")
        : joined(say("which", "what", "who"), one(program, 0));
  }

  static List<List<Set<String>>> commonest(Program program) {
    return joined(
        say("most common " + Phrases.kind(program.arguments().get(0))), several(program, 0));
  }

  static List<List<Set<String>>> activities(Program program) {
    return joined(say("what"), one(program, 0), say("doing"));
  }

  static List<List<Set<String>>> place(Program program) {
    return joined(say("which quarter"), one(program, 0));
  }

  static List<List<Set<String>>> count(Program program) {
    return joined(say("how many"), several(program, 0));
  }

  static List<List<Set<String>>> countValues(Program program) {
    String kinds = Phrases.several(Phrases.kind(program.arguments().get(0)));
    return joined(say("how many different " + kinds), several(program, 0));
  }

  static List<List<Set<String>>> difference(Program program) {
    return joined(say("how many more"), several(program, 0), say("than"), several(program, 1));
  }

  static List<List<Set<String>>> countIs(Program program) {
    boolean isOne = program.arguments().equals(List.of("1"));
    return joined(
        say("exactly"),
        say(program.arguments().get(0)),
        isOne ? one(program, 0) : several(program, 0));
  }

  static List<List<Set<String>>> more(Program program) {
    return joined(say("more"), several(program, 0), say("than"), several(program, 1));
  }

  static List<List<Set<String>>> equal(Program program) {
    return joined(say("as many"), several(program, 0), say("as"), several(program, 1));
  }

  static List<List<Set<String>>> exists(Program program) {
    Program sought = program.inputs().get(0);
    return isPart(sought)
        ? joined(say("does", "do"), one(sought, 0), say(sought.arguments().get(1)))
        : joined(say("is", "are", "does", "do"), one(program, 0));
  }

  /** Tells whether the question is "does the cup have a handle", which names the cup first. */
  private static boolean isPart(Program sought) {
    return sought.function() == Function.FILTER
        && sought.inputs().get(0).function() == Function.OBJECTS
        && sought.inputs().get(0).arguments().get(0).equals(Aspect.PART.name());
  }

  static List<List<Set<String>>> all(Program program) {
    return joined(say("all"), several(program, 0), say(program.arguments().get(1)));
  }

  static List<List<Set<String>>> most(Program program) {
    return joined(say("most"), several(program, 0), say(program.arguments().get(1)));
  }

  static List<List<Set<String>>> uniform(Program program) {
    String kind = Phrases.kind(program.arguments().get(0));
    return joined(say("all"), several(program, 0), say("same " + kind));
  }

  static List<List<Set<String>>> only(Program program) {
    return joined(one(program, 0), say("only"), one(program, 1));
  }

  static List<List<Set<String>>> verify(Program program) {
    return joined(one(program, 0), say(program.arguments().get(1)));
  }

  static List<List<Set<String>>> same(Program program) {
    String kind = Phrases.kind(program.arguments().get(0));
    return joined(one(program, 0), one(program, 1), say("same " + kind));
  }

  static List<List<Set<String>>> larger(Program program) {
    return joined(one(program, 0), say("larger than"), one(program, 1));
  }

  static List<List<Set<String>>> predicates(Program program) {
    boolean isSpatial = program.arguments().get(0).equals(Aspect.SPATIAL.name());
    return isSpatial
        ? joined(one(program, 0), say("relative to"), one(program, 1))
        : joined(one(program, 0), one(program, 1));
  }

  static List<List<Set<String>>> holds(Program program) {
    String predicate = program.arguments().get(program.arguments().size() - 1);
    return joined(one(program, 0), say(Phrases.between(predicate)), one(program, 1));
  }

  static List<List<Set<String>>> and(Program program) {
    Program first = program.inputs().get(0);
    Program second = program.inputs().get(1);
    if (first.function() == Function.VERIFY && !first.inputs().equals(second.inputs())) {
      return joined(verify(first), verify(second));
    }
    return first.function() == Function.VERIFY
        ? joined(one(first, 0), say("both"), said(first), said(second))
        : joined(say("both"), one(first, 0), one(second, 0));
  }

  private static List<List<Set<String>>> said(Program verify) {
    return say(verify.arguments().get(1));
  }

  private static List<List<Set<String>>> say(String... alternatives) {
    return say(Set.of(alternatives));
  }

  private static List<List<Set<String>>> say(Set<String> alternatives) {
    return List.of(List.of(alternatives));
  }
}
