package org.emma.scene;

/** Tells that a picture could not be read; its message names the picture and what to do. */
public final class ImageUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ImageUnavailableException(String message) {
    super(message);
  }

  public ImageUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
