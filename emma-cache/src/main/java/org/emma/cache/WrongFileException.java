package org.emma.cache;

import java.sql.SQLException;

/** Thrown when a file is read without trouble, and is no file of replies that this EMMA knows. */
final class WrongFileException extends SQLException {

  private static final long serialVersionUID = 1;

  WrongFileException(String message) {
    super(message);
  }
}
