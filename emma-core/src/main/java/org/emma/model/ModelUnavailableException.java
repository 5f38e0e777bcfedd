package org.emma.model;

/**
 * Tells that a model cannot be had: unknown name, broken weights, missing library; and what to do.
 */
public final class ModelUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelUnavailableException(String message) {
    super(message);
  }

  public ModelUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
