package org.emma.examine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the words of a sentence that say what is not there, or perhaps is. */
final class Denial {

  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "without", "neither", "nor", "none", "lack", "lacks", "lacking", "devoid",
          "absence", "unable");
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
  private static final Set<String> PLACES =
      Set.of(
          "beside", "near", "next", "behind", "under", "above", "below", "on", "past", "against");
  private static final Set<String> JOINTS = Set.of(",", "and");
  private static final Set<String> BEGINNINGS =
      Set.of(
          "the", "there", "it", "its", "his", "her", "their", "this", "these", "all", "each",
          "with", "two", "three");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> SPEAKERS = Set.of("i", "we");
  private static final int REACH = 3;

  private Denial() {}

  /** Tells for each word whether it stands under a negation or a hedge. */
  static boolean[] in(List<String> words) {
    boolean[] denied = new boolean[words.size()];
    boolean isDenying = false;
    int hedgedUntil = -1;
    int clause = 0;
    for (int i = 0; i < denied.length; i++) {
      clause = beginsClause(words, i) ? i : clause;
      if (negates(words, i)) {
        isDenying = true;
      } else if (turns(words, i)) {
        isDenying = false;
      }
      hedgedUntil = HEDGES.contains(words.get(i)) ? i + REACH : hedgedUntil;
      denied[i] = isDenying || i <= hedgedUntil;
      if (deniesWhatWasNamed(words, i)) {
        Arrays.fill(denied, clause, i + 1, true);
      }
    }
    return denied;
  }

  private static boolean negates(List<String> words, int at) {
    List<String> next = words.subList(at + 1, Math.min(words.size(), at + 1 + REACH));
    if (NEGATIONS.contains(words.get(at))) {
      return next.isEmpty() || !OF_NO_PRESENCE.contains(next.get(0));
    }
    List<String> before = words.subList(Math.max(0, at - 2), at);
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    return switch (last + " " + words.get(at)) {
      case "rather than", "instead of", "free of", "free from" -> true;
      default ->
          isNot(words.get(at))
              && (next.stream().anyMatch(DENIED_VERBS::contains)
                  || before.stream().anyMatch(SPEAKERS::contains));
    };
  }

  /** Tells whether a word ends what is denied: "but", "near", ", there", ", and a". */
  private static boolean turns(List<String> words, int at) {
    boolean isJoinedTwice = isJoint(words, at - 1) && isJoint(words, at - 2);
    return beginsClause(words, at)
        || PLACES.contains(words.get(at))
        || (isJoinedTwice && ARTICLES.contains(words.get(at)));
  }

  /** Tells whether a word begins to say something else: "but", ", there", "and his". */
  private static boolean beginsClause(List<String> words, int at) {
    return TURNS.contains(words.get(at))
        || (isJoint(words, at - 1) && BEGINNINGS.contains(words.get(at)));
  }

  private static boolean isJoint(List<String> words, int at) {
    return at >= 0 && JOINTS.contains(words.get(at));
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
