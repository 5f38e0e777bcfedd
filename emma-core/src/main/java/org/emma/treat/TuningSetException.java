package org.emma.treat;

/**
 * Tells why no tuning set can be made: no scenes are left to tune on, or one of them was examined;
 * its message names the picture and says what to do.
 */
public final class TuningSetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TuningSetException(String message) {
    super(message);
  }
}
