package org.emma.junit.engine;

/** Tells why a question has no answer: the model is out of reach, or broke. */
final class UnansweredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnansweredException(String message) {
    super(message, null, false, false);
  }

  UnansweredException(String message, Throwable cause) {
    super(message, cause);
  }
}
