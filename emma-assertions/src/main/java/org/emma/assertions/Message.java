package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;

/** Says what was expected and what was there instead. */
final class Message extends BasicErrorMessageFactory {

  private Message(String format, Object... arguments) {
    super(format, arguments);
  }

  /** Says that something was expected, but. */
  static ErrorMessageFactory expecting(String what, String but) {
    return new Message("\nExpecting %s but:\n%s", unquotedString(what), unquotedString(but));
  }

  /** Says that something of a value was expected, but. */
  static ErrorMessageFactory expecting(String what, Object value, String but) {
    return new Message(
        "\nExpecting %s:\n  %s\nbut:\n%s", unquotedString(what), value, unquotedString(but));
  }
}
