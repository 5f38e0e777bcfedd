package org.emma.examine;

import org.jspecify.annotations.Nullable;

/** Tells that an examination ended before it came to an item, and why. */
public final class ExaminationStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ExaminationStoppedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
