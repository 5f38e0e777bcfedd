package org.emma.runtime.onnx;

/** Tells why a question has no answer. */
final class UnansweredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnansweredException(String message) {
    super(message);
  }
}
