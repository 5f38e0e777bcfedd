package org.emma.runtime.served;

/** Tells why a question has no answer, in a sentence for the user. */
final class UnansweredException extends Exception {

  private static final long serialVersionUID = 1L;

  UnansweredException(String message) {
    super(message);
  }
}
