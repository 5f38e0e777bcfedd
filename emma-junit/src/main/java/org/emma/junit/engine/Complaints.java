package org.emma.junit.engine;

import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.emma.baseline.BaselineFormatException;
import org.emma.records.FileFormatException;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.SceneFormatException;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Gathers everything that is wrong with a suite class, so that the user sees it all at once. */
final class Complaints {

  private final Class<?> type;
  private final List<Misuse> misuses = new ArrayList<>();

  Complaints(Class<?> type) {
    this.type = type;
  }

  void add(String message) {
    add(ClassSource.from(type), message);
  }

  void add(Method method, String message) {
    add(MethodSource.from(type, method), message);
  }

  /** Returns the value, or adds the complaint that reading it throws and returns nothing. */
  <T> Optional<T> read(Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException
        | SceneFormatException
        | FileFormatException
        | BaselineFormatException
        | ImageUnavailableException
        | UncheckedIOException e) {
      add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return misuses.isEmpty();
  }

  void raise() throws MisuseException {
    if (!isEmpty()) {
      throw new MisuseException(misuses);
    }
  }

  private void add(TestSource source, String message) {
    Misuse misuse = new Misuse(source, message);
    if (!misuses.contains(misuse)) {
      misuses.add(misuse);
    }
  }
}
