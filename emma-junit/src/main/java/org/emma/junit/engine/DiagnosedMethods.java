package org.emma.junit.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.Diagnosed;
import org.emma.junit.Treatment;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Finds the methods of a suite class that want its diagnosis. */
final class DiagnosedMethods {

  private DiagnosedMethods() {}

  static List<Method> of(Class<?> type, Complaints complaints) {
    List<Method> methods =
        AnnotationSupport.findAnnotatedMethods(
            type, Diagnosed.class, HierarchyTraversalMode.TOP_DOWN);
    Set<String> names = new HashSet<>();
    for (Method method : methods) {
      String name = "@Diagnosed method %s.%s".formatted(type.getName(), method.getName());
      if (Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers())) {
        complaints.add(method, "%s is private or static: make it neither".formatted(name));
      }
      if (method.getReturnType() != void.class) {
        complaints.add(
            method, "%s returns a value that nobody reads: make it void".formatted(name));
      }
      if (!takesDiagnoses(method)) {
        complaints.add(
            method,
            "%s must take one Diagnosis, or two: before and after the treatment".formatted(name));
      }
      if (isAboutTreatment(method) && !AnnotationSupport.isAnnotated(type, Treatment.class)) {
        complaints.add(
            method,
            "%s wants a re-examination that never is: add @Treatment(tune = true)".formatted(name));
      }
      if (method.getName().equals(Names.TREATMENT)) {
        complaints.add(
            method, "%s has the name of the treatment's own test: rename it".formatted(name));
      }
      if (!names.add(method.getName())) {
        complaints.add(method, "%s has a namesake: give each its own name".formatted(name));
      }
    }
    if (!methods.isEmpty() && !hasPlainConstructor(type)) {
      complaints.add(
          "Suite %s has @Diagnosed methods and no constructor without parameters: add one"
              .formatted(type.getName()));
    }
    return methods;
  }

  /** Tells whether the method compares the time before a treatment with the time after it. */
  static boolean isAboutTreatment(Method method) {
    return method.getParameterCount() == 2;
  }

  private static boolean takesDiagnoses(Method method) {
    int count = method.getParameterCount();
    return (count == 1 || count == 2)
        && Stream.of(method.getParameterTypes()).allMatch(Diagnosis.class::equals);
  }

  private static boolean hasPlainConstructor(Class<?> type) {
    return Stream.of(type.getDeclaredConstructors()).anyMatch(c -> c.getParameterCount() == 0);
  }
}
