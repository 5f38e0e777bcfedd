package org.emma.treat;

/** Tells why tuning failed; the base model is untouched and its weights are still there. */
public final class TuningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TuningException(String message, Throwable cause) {
    super(message, cause);
  }
}
