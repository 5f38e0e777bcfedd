package org.emma.junit.engine;

/** Tells that there is no tuned model to examine, and how to get one. */
final class NoTunedModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoTunedModelException(String message) {
    super(message);
  }
}
