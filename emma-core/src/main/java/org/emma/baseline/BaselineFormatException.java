package org.emma.baseline;

/** Tells what is wrong with a file of this package, in one sentence that names file and remedy. */
public final class BaselineFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BaselineFormatException(String message) {
    super(message);
  }

  BaselineFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
