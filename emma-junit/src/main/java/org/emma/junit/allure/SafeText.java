package org.emma.junit.allure;

/** Words what Allure shows in places where it takes text for HTML. */
final class SafeText {

  private static final int LONGEST_ANSWER = 80;

  private SafeText() {}

  /**
   * Returns the text with angle brackets that look like angle brackets and are none: what stands
   * between real ones Allure takes for a tag and drops, and entities it shows as they are in its
   * lists.
   */
  static String message(String text) {
    return text.replace('<', '‹').replace('>', '›');
  }

  /** Returns the answer in quotes, on one line and cut where it is long. */
  static String answer(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return "\"%s\""
        .formatted(
            line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) + "..." : line);
  }
}
