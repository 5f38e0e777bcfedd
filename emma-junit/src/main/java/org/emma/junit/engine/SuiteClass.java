package org.emma.junit.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emma.junit.AgnosiaSuite;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tells suite classes from others, and which of them can be run. */
final class SuiteClass {

  private SuiteClass() {}

  /** Tells whether a class means to be a suite, be it fit for it or not. */
  static boolean isMeant(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, AgnosiaSuite.class);
  }

  /** Tells whether a class only lends its annotations to the suites that extend it. */
  static boolean isBase(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers());
  }

  /** Returns the suites that are declared in a class; none of one that cannot be looked into. */
  static List<Class<?>> within(Class<?> type) {
    try {
      return Arrays.stream(type.getDeclaredClasses())
          .flatMap(inner -> Stream.concat(Stream.of(inner), within(inner).stream()))
          .filter(SuiteClass::isMeant)
          .sorted(Comparator.comparing(Class::getName))
          .<Class<?>>map(inner -> inner)
          .toList();
    } catch (LinkageError e) {
      return List.of();
    }
  }

  static void check(Class<?> type, Complaints complaints) {
    String name = type.getName();
    if (Modifier.isPrivate(type.getModifiers())) {
      complaints.add("Suite %s is private, so it cannot be run: remove private".formatted(name));
    }
    if (type.isLocalClass() || type.isAnonymousClass()) {
      complaints.add(
          "Suite %s is declared within a method: move it to a file or class".formatted(name));
    } else if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
      complaints.add("Suite %s is an inner class: move it to a file of its own".formatted(name));
    }
  }
}
