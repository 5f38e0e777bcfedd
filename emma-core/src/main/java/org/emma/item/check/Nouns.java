package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Tells how a question calls the objects that a step yields. */
final class Nouns {

  private static final List<Integer> LEFT_RIGHT_TOP_BOTTOM = List.of(0, 2, 1, 3);
  private static final Set<String> TO_HAVE = Set.of("has", "have", "with");

  private Nouns() {}

  /** Returns how one object, or several at once, are called. */
  static Noun of(Program program, boolean several) {
    List<String> constants = program.arguments();
    return switch (program.function()) {
      case FILTER -> filtered(program, several);
      case WITHOUT -> of(program.inputs().get(0), several).then("not").then(constants.get(1));
      case UNION -> either(program, several);
      case SUBJECTS -> Noun.followed(related(program, true));
      case OBJECTS -> Noun.followed(related(program, false));
      case SAME_AS ->
          Noun.followed(
              joined(
                  List.of(List.of(Set.of("same " + Phrases.kind(constants.get(0))))),
                  one(program, 0)));
      case WITHIN -> of(program.inputs().get(0), several).then(constants.get(0));
      case BETWEEN ->
          Noun.followed(
              joined(List.of(List.of(Set.of("between"))), one(program, 0), one(program, 1)));
      case UNIQUE, COUNTERPART -> of(program.inputs().get(0), false);
      case EXTREME -> named(of(program.inputs().get(0), false)).with(constants.get(0));
      case EXTENT -> of(program.inputs().get(0), false).with(constants.get(0));
      case ORDINAL ->
          of(program.inputs().get(0), false)
              .with(Phrases.ordinal(constants.get(0)))
              .then("from the " + constants.get(1));
      case DISTANCE ->
          Noun.followed(joined(List.of(List.of(Set.of(constants.get(0)))), one(program, 0)));
      case BOXED -> boxed(program);
      case ODD ->
          of(program.inputs().get(0), false)
              .then("different " + Phrases.kind(constants.get(0)))
              .then("all the others");
      default -> Noun.ANY;
    };
  }

  private static Noun filtered(Program program, boolean several) {
    Noun input = of(program.inputs().get(0), several);
    String value = program.arguments().get(1);
    boolean isName = program.arguments().get(0).equals(Aspect.ENTITY.name());
    return input.with(isName && several ? Phrases.several(value) : value);
  }

  private static Noun either(Program program, boolean several) {
    return Noun.followed(
        joined(
            of(program.inputs().get(0), several).words(),
            List.of(List.of(Set.of("or", "and"))),
            of(program.inputs().get(1), several).words()));
  }

  private static List<List<Set<String>>> related(Program program, boolean predicateFirst) {
    Set<String> predicate = predicate(program.arguments().get(1));
    if (predicateFirst) {
      return joined(List.of(List.of(predicate)), one(program, 0));
    }
    boolean isPart = program.arguments().get(0).equals(Aspect.PART.name());
    return isPart ? one(program, 0) : joined(one(program, 0), List.of(List.of(predicate)));
  }

  private static Set<String> predicate(String predicate) {
    return TO_HAVE.contains(predicate) ? TO_HAVE : Set.of(Phrases.between(predicate));
  }

  private static Noun boxed(Program program) {
    List<List<Set<String>>> edges = new ArrayList<>();
    for (int edge : LEFT_RIGHT_TOP_BOTTOM) {
      edges.add(List.of(Set.of(program.arguments().get(edge))));
    }
    return Noun.followed(edges);
  }

  private static Noun named(Noun noun) {
    return noun.equals(Noun.ANY) ? noun.with("object") : noun;
  }

  static List<List<Set<String>>> one(Program program, int input) {
    return of(program.inputs().get(input), false).words();
  }

  static List<List<Set<String>>> several(Program program, int input) {
    return of(program.inputs().get(input), true).words();
  }

  @SafeVarargs
  static List<List<Set<String>>> joined(List<List<Set<String>>>... parts) {
    List<List<Set<String>>> joined = new ArrayList<>();
    for (List<List<Set<String>>> part : parts) {
      joined.addAll(part);
    }
    return joined;
  }
}
