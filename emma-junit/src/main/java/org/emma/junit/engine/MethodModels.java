package org.emma.junit.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.junit.ModelUnderTest;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Provides the models that a suite class makes itself: {@code method:NAME}. */
record MethodModels(Class<?> type) implements ModelProvider {

  private static final String PREFIX = "method:";

  /** Says all that is wrong with the methods. */
  void check(Complaints complaints) {
    Set<String> names = new HashSet<>();
    for (Method method : methods()) {
      String name = "@ModelUnderTest method %s.%s".formatted(type.getName(), method.getName());
      if (Modifier.isPrivate(method.getModifiers()) || !Modifier.isStatic(method.getModifiers())) {
        complaints.add(
            method, "%s is private or not static: make it static and visible".formatted(name));
      }
      if (!VisionLanguageModel.class.isAssignableFrom(method.getReturnType())) {
        complaints.add(method, "%s must return a VisionLanguageModel".formatted(name));
      }
      if (method.getParameterCount() > 0) {
        complaints.add(method, "%s must take no parameters".formatted(name));
      }
      if (!names.add(method.getName())) {
        complaints.add(method, "%s has a namesake: give each its own name".formatted(name));
      }
    }
  }

  @Override
  public List<String> names() {
    return methods().stream().map(method -> PREFIX + method.getName()).toList();
  }

  @Override
  public boolean provides(String name) {
    return names().contains(name);
  }

  @Override
  public VisionLanguageModel load(String name) {
    Method method = method(name).orElseThrow();
    @Nullable Object model;
    try {
      model = ReflectionSupport.invokeMethod(method, null);
    } catch (ModelUnavailableException e) {
      throw e;
    } catch (Exception e) {
      throw new ModelUnavailableException(
          "The model %s cannot be had: %s.%s threw %s"
              .formatted(name, type.getName(), method.getName(), e),
          e);
    }
    if (model instanceof VisionLanguageModel made) {
      return made;
    }
    throw new ModelUnavailableException(
        "The model %s cannot be had: %s.%s returned null"
            .formatted(name, type.getName(), method.getName()));
  }

  private Optional<Method> method(String name) {
    return methods().stream().filter(one -> name.equals(PREFIX + one.getName())).findFirst();
  }

  private List<Method> methods() {
    return AnnotationSupport.findAnnotatedMethods(
            type, ModelUnderTest.class, HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }
}
