package org.emma.examine;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds where a reply announces its answer: "The answer is ...", "Answer: ...", "I choose ...". */
final class Announcement {

  private static final String ADVERB =
      "(?:(?:clearly|likely|most likely|probably|definitely|therefore|thus|indeed|simply)\\s+)?";
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(?:"
              + "(?:answer|option|choice|conclusion)(?: (?:here|to (?:the|this|your) question))?"
              + "\\s*(?::|=|[–—-](?=\\s)|\\b(?:is|would be|should be|must be)\\b\\s*:?)"
              + "|I(?:'d| would|'ll| will)?\\s+(?:choose|pick|select|say|answer|think|believe|go with)\\b(?: that\\b)?(?: (?:it is|it's)\\b)?:?"
              + "|^(?:option|choice)\\b"
              + "|^(?:so |thus,? |therefore,? )?(?:it is|it's|that is|that's)\\b"
              + ")\\s*"
              + ADVERB
              + "(?:(?:option|choice)\\b\\s*)?");
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(?:not|never|cannot|neither|whether)\\b|n't\\b|\\bif\\b[^,]*$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n");
  private static final int LONGEST_SENTENCE = 300;
  private static final int LONGEST_REST = 1000;
  private static final int MOST = 20;

  private Announcement() {}

  /**
   * Returns what follows each announcement, up to a thousand characters; none that is denied or in
   * doubt before it begins, as in "I do not think that the answer is B". A reply that announces
   * more than twenty answers runs in circles, and announces none.
   */
  static List<String> in(String reply) {
    List<MatchResult> announcements = ANNOUNCED.matcher(reply).results().limit(MOST + 1L).toList();
    if (announcements.size() > MOST) {
      return List.of();
    }
    return announcements.stream()
        .filter(found -> !isDenied(reply, found))
        .map(found -> following(reply, found.end()))
        .filter(rest -> !ANNOUNCED.matcher(rest).lookingAt())
        .toList();
  }

  private static String following(String reply, int start) {
    return reply.substring(start, Math.min(reply.length(), start + LONGEST_REST)).strip();
  }

  private static boolean isDenied(String reply, MatchResult found) {
    int from = Math.max(0, found.start() - LONGEST_SENTENCE);
    String[] before = SENTENCE_END.split(reply.substring(from, found.start()), -1);
    return NEGATED.matcher(before[before.length - 1]).find();
  }
}
