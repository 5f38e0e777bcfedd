package org.emma.examine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the words of a sentence that say what is not there, or perhaps is. */
final class Denial {

  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "without", "neither", "nor", "none", "lack", "lacks", "lacking", "devoid",
          "absence", "free");
  private static final Set<String> OF_NO_PRESENCE =
      Set.of(
          "other", "others", "more", "longer", "doubt", "two", "matter", "further", "additional");
  private static final Set<String> DENIED_VERBS =
      Set.of(
          "a", "an", "any", "contain", "show", "see", "have", "include", "depict", "feature",
          "display", "there");
  private static final Set<String> DENIED_STATES =
      Set.of("present", "visible", "shown", "seen", "pictured", "depicted", "included", "found");
  private static final Set<String> HEDGES =
      Set.of("maybe", "perhaps", "possibly", "might", "may", "could", "either", "or");
  private static final Set<String> TURNS =
      Set.of(
          ";",
          ":",
          "but",
          "only",
          "just",
          "except",
          "besides",
          "instead",
          "however",
          "rather",
          "while",
          "whereas",
          "although",
          "though",
          "yet",
          "which",
          "than",
          "apart",
          "aside");
  private static final Set<String> JOINTS = Set.of(",", "and");
  private static final Set<String> BEGINNINGS =
      Set.of("the", "there", "it", "its", "this", "these", "all", "each", "with", "two", "three");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final int REACH = 3;

  private Denial() {}

  /** Tells for each word whether it stands under a negation or a hedge. */
  static boolean[] in(List<String> words) {
    boolean[] denied = new boolean[words.size()];
    boolean isDenying = false;
    int hedgedUntil = -1;
    for (int i = 0; i < denied.length; i++) {
      if (negates(words, i)) {
        isDenying = true;
      } else if (turns(words, i)) {
        isDenying = false;
      }
      hedgedUntil = HEDGES.contains(words.get(i)) ? i + REACH : hedgedUntil;
      denied[i] = isDenying || i <= hedgedUntil;
      if (deniesWhatWasNamed(words, i)) {
        Arrays.fill(denied, true);
      }
    }
    return denied;
  }

  private static boolean negates(List<String> words, int at) {
    List<String> next = words.subList(at + 1, Math.min(words.size(), at + 1 + REACH));
    if (NEGATIONS.contains(words.get(at))) {
      return next.isEmpty() || !OF_NO_PRESENCE.contains(next.get(0));
    }
    String pair = words.get(Math.max(0, at - 1)) + " " + words.get(at);
    return pair.equals("rather than")
        || pair.equals("instead of")
        || (isNot(words.get(at)) && next.stream().anyMatch(DENIED_VERBS::contains));
  }

  /** Tells whether a word ends what is denied: "but", ", there", ", and a". */
  private static boolean turns(List<String> words, int at) {
    String word = words.get(at);
    boolean isJoined = at > 0 && JOINTS.contains(words.get(at - 1));
    boolean isJoinedTwice = isJoined && at > 1 && JOINTS.contains(words.get(at - 2));
    return TURNS.contains(word)
        || (isJoined && BEGINNINGS.contains(word))
        || (isJoinedTwice && ARTICLES.contains(word));
  }

  /** Tells whether a word denies what stands before it: "a dog is not visible". */
  private static boolean deniesWhatWasNamed(List<String> words, int at) {
    return words.get(at).equals("absent")
        || (at > 0 && isNot(words.get(at - 1)) && DENIED_STATES.contains(words.get(at)));
  }

  private static boolean isNot(String word) {
    return word.equals("not") || word.equals("cannot") || word.endsWith("n't");
  }
}
