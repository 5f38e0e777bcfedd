package org.emma.examine;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Knows how replies decline, hedge and revise; none of that is an answer. */
final class Doubt {

  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?i)\\b(?:cannot|can't|can not|could not|couldn't|unable|don't know|do not know|not sure|unsure|uncertain"
              + "|unclear|impossible|not possible|insufficient|not enough|no idea|hard to (?:tell|say)|sorry|as an ai|don't see|do not see)\\b");
  private static final Pattern REVISION =
      Pattern.compile(
          "(?i)\\b(?:wait\\s*[,.!…–—-]|on second thought|scratch that|let me correct|correction\\s*[:,]"
              + "|i made a mistake|i was wrong|i meant|no, (?:actually|wait)|(?<=[.!?…—] )actually,|let me (?:rethink|reconsider|re-?evaluate))");
  private static final Pattern ALL_OR_NONE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:the |my )?answer(?: is|:)\\s*|it(?: is|'s) )?(?:neither|none|both|all|either|any)\\b(?: of (?:the|these|them)\\b.*)?");
  private static final Set<String> HEDGES =
      Set.of(
          "not", "no", "or", "and", "either", "neither", "nor", "maybe", "perhaps", "might",
          "could", "but", "than", "least", "most", "between", "unknown", "both");

  private Doubt() {}

  static boolean isRefusal(String reply) {
    return REFUSAL.matcher(reply).find();
  }

  static boolean hedges(Phrase phrase) {
    return phrase.mentions(HEDGES) || phrase.words().stream().anyMatch(w -> w.endsWith("n't"));
  }

  static Optional<Reading> refusal(Item item, String reply) {
    return offTaskIf(isRefusal(reply));
  }

  static Optional<Reading> revision(Item item, String reply) {
    return offTaskIf(REVISION.matcher(reply).find());
  }

  static Optional<Reading> allOrNone(Item item, String reply) {
    Phrase phrase = Phrase.of(reply);
    boolean isOption = item.options().stream().map(Phrase::of).anyMatch(phrase::isSameAs);
    return offTaskIf(!isOption && ALL_OR_NONE.matcher(reply).lookingAt());
  }

  static Optional<Reading> offTaskIf(boolean condition) {
    return condition ? Optional.of(Reading.offTask()) : Optional.empty();
  }
}
