package org.emma.junit.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Carries everything that is wrong with one suite class. */
final class MisuseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Misuse> misuses;

  MisuseException(List<Misuse> misuses) {
    super(misuses.stream().map(Misuse::message).collect(Collectors.joining("\n")));
    this.misuses = List.copyOf(misuses);
  }

  List<Misuse> misuses() {
    return misuses;
  }
}
