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
              + "\\s*(?::|=|\\b(?:is|would be|should be|must be)\\b\\s*:?)"
              + "|I(?:'d| would|'ll| will)?\\s+(?:choose|pick|select|say|answer|think|believe|go with)(?: that)?\\b:?"
              + "|^(?:option|choice)\\b"
              + "|^(?:so |thus,? |therefore,? )?(?:it is|it's|that is|that's)\\b"
              + ")\\s*"
              + ADVERB
              + "(?:option\\b\\s*)?");
  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(?:not|never|cannot|neither|whether|if)\\b|n't\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n");

  private Announcement() {}

  /**
   * Returns what follows each announcement, up to the end of the reply; none that is denied or in
   * doubt before it begins, as in "I do not think that the answer is B".
   */
  static List<String> in(String reply) {
    return ANNOUNCED
        .matcher(reply)
        .results()
        .filter(found -> !isDenied(reply, found))
        .map(found -> reply.substring(found.end()).strip())
        .filter(rest -> !ANNOUNCED.matcher(rest).lookingAt())
        .toList();
  }

  private static boolean isDenied(String reply, MatchResult found) {
    String[] before = SENTENCE_END.split(reply.substring(0, found.start()), -1);
    return NEGATED.matcher(before[before.length - 1]).find();
  }
}
