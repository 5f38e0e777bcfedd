package org.emma.report;

/** Keeps words of models and servers from controlling the screen that shows them. */
public final class PlainText {

  private static final String CONTROLS =
      "[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]";

  private PlainText() {}

  /**
   * Returns the words with a replacement character for each control character, such as those that
   * begin a terminal's commands, and for each that turns the direction of writing; line ends and
   * tabs stay.
   */
  public static String of(String words) {
    return words.replace("\r\n", "\n").replaceAll(CONTROLS, "\uFFFD");
  }
}
