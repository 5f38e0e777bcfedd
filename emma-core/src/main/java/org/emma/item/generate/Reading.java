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
      case FILTER, QUERY, VERIFY, PREDICATES -> read.add(Aspect.of(program.arguments().get(0)));
      case NAMES, EXISTS -> read.add(Aspect.ENTITY);
      case COUNT, COUNT_IS -> read.add(Aspect.NUMBER);
      case EXTREME, HOLDS -> read.add(Aspect.SPATIAL);
      case SCENE, UNIQUE -> {}
    }
    program.inputs().forEach(input -> collect(input, read));
  }
}
