package org.emma.item.generate;

import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Tells which aspects a program reads to reach its answer. */
final class Reading {

  private Reading() {}

  static Set<Aspect> of(Program program) {
    Set<Aspect> read = new TreeSet<>();
    collect(program, read);
    return read;
  }

  private static void collect(Program program, Set<Aspect> read) {
    switch (program.function()) {
      case FILTER,
          WITHOUT,
          SUBJECTS,
          OBJECTS,
          SAME_AS,
          ODD,
          QUERY,
          VERIFY,
          SAME,
          ALL,
          UNIFORM,
          VALUES,
          PREDICATES ->
          read.add(named(program));
      case CHANGED -> read.addAll(Set.of(named(program), Aspect.ENTITY));
      case DIFFERENCES -> {
        read.add(DifferencesGenerator.CHANGE);
        program.arguments().forEach(aspect -> read.add(Aspect.of(aspect)));
      }
      case DESCRIBE -> read.addAll(Set.of(DescriptionGenerator.DESCRIPTION, Aspect.ENTITY));
      case COMMONEST, COUNT_VALUES, MOST -> read.addAll(Set.of(named(program), Aspect.NUMBER));
      case NAMES, EXISTS, COUNTERPART, CAPTION, LIST -> read.add(Aspect.ENTITY);
      case ACTIVITIES -> read.addAll(Set.of(Aspect.ACTION, Aspect.ENTITY));
      case COUNT, COUNT_IS, DIFFERENCE, MORE, EQUAL, SUM, KINDS -> read.add(Aspect.NUMBER);
      case EXTREME, ORDINAL, DISTANCE, BOXED, WITHIN, BETWEEN, PLACE, FURTHER ->
          read.add(Aspect.SPATIAL);
      case HOLDS -> read.add(program.arguments().size() == 1 ? Aspect.SPATIAL : named(program));
      case EXTENT, LARGER -> read.add(Aspect.SIZE);
      case SCENE,
          UNIQUE,
          UNION,
          ONLY,
          AND,
          ONLY_ONE,
          WHICH_PICTURE,
          COMMON,
          EXCEPT,
          OTHER_THAN,
          SENTENCES,
          OR_NONE -> {}
    }
    program.inputs().forEach(input -> collect(input, read));
  }

  private static Aspect named(Program program) {
    return Aspect.of(program.arguments().get(0));
  }
}
