package org.emma.examine;

import java.util.List;
import java.util.regex.Pattern;

/** Compares words without their endings: runs, running; striped, stripes; opened, open. */
final class Inflection {

  private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s|e)$");
  private static final Pattern DOUBLED = Pattern.compile("([bdgklmnprt])\\1$");
  private static final int SHORTEST_STEM = 3;

  private Inflection() {}

  /** Tells whether the phrases have the same words but for the endings. */
  static boolean areAlike(Phrase one, Phrase other) {
    List<String> stems = one.words().stream().map(Inflection::stem).toList();
    return !one.isEmpty() && stems.equals(other.words().stream().map(Inflection::stem).toList());
  }

  private static String stem(String word) {
    String bare = DOUBLED.matcher(ENDING.matcher(word).replaceFirst("")).replaceFirst("$1");
    return bare.length() < SHORTEST_STEM ? word : bare;
  }
}
