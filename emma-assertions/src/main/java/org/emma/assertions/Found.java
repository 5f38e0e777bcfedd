package org.emma.assertions;

import static java.util.Objects.requireNonNull;

import org.assertj.core.error.ErrorMessageFactory;
import org.jspecify.annotations.Nullable;

/** Holds what was searched for, or says why it is not there. */
final class Found<P> {

  private final @Nullable P part;
  private final @Nullable ErrorMessageFactory failure;

  private Found(@Nullable P part, @Nullable ErrorMessageFactory failure) {
    this.part = part;
    this.failure = failure;
  }

  static <P> Found<P> there(P part) {
    return new Found<>(part, null);
  }

  static <P> Found<P> nothing(ErrorMessageFactory failure) {
    return new Found<>(null, failure);
  }

  @Nullable P part() {
    return part;
  }

  ErrorMessageFactory failure() {
    return requireNonNull(failure);
  }
}
