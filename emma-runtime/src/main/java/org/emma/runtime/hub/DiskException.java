package org.emma.runtime.hub;

import java.io.IOException;

/** Tells that something cannot be written here; asking the Hub again does not help. */
final class DiskException extends IOException {

  private static final long serialVersionUID = 1L;

  DiskException(IOException cause) {
    super(cause.toString(), cause);
  }
}
