package org.emma.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/**
 * Provides models by the names of their classes: {@code class:com.acme.MyModel}, a class on the
 * class path with a constructor without parameters. A nested class is named with a {@code $}.
 */
public final class ClassProvider implements ModelProvider {

  private static final String PREFIX = "class:";

  @Override
  public List<String> names() {
    return List.of(PREFIX + "NAME");
  }

  @Override
  public boolean provides(String name) {
    return name.startsWith(PREFIX);
  }

  @Override
  public Optional<String> obstacle(String name) {
    try {
      constructor(name);
      return Optional.empty();
    } catch (ModelUnavailableException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  @Override
  public VisionLanguageModel load(String name) {
    try {
      return constructor(name).newInstance();
    } catch (InvocationTargetException e) {
      throw new ModelUnavailableException(
          "The model %s cannot be made: its constructor threw %s".formatted(name, e.getCause()), e);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new ModelUnavailableException("The model %s cannot be made: %s".formatted(name, e), e);
    }
  }

  private static Constructor<? extends VisionLanguageModel> constructor(String name) {
    Class<?> type = type(name.substring(PREFIX.length()));
    if (!VisionLanguageModel.class.isAssignableFrom(type)) {
      throw new ModelUnavailableException(
          "the class does not implement %s: name one that does"
              .formatted(VisionLanguageModel.class.getName()));
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new ModelUnavailableException("the class is abstract: name one that is not");
    }
    try {
      Constructor<? extends VisionLanguageModel> constructor =
          type.asSubclass(VisionLanguageModel.class).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new ModelUnavailableException(
          "the class has no constructor without parameters: add one", e);
    }
  }

  private static Class<?> type(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      return Class.forName(
          name, false, loader == null ? ClassProvider.class.getClassLoader() : loader);
    } catch (ClassNotFoundException e) {
      throw new ModelUnavailableException(
          "there is no such class on the class path; name it with its package, and a nested one with a $",
          e);
    } catch (LinkageError e) {
      throw new ModelUnavailableException("the class cannot be loaded (%s)".formatted(e), e);
    }
  }
}
