package org.emma.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.Item;
import org.emma.item.QuestionForm;

/**
 * Reads as NaturalBench's {@code extract_answer} does: whichever of yes and no, or of A and B,
 * stands first as a word, in upper or lower case; the article {@code a} is therefore an A.
 */
final class NaturalBenchRule {

  private static final Pattern YES = word("yes");
  private static final Pattern NO = word("no");
  private static final Pattern A = word("a");
  private static final Pattern B = word("b");

  private NaturalBenchRule() {}

  static Optional<String> answer(Item item, String reply) {
    boolean yesNo = item.form() == QuestionForm.YES_NO;
    int first = position(yesNo ? YES : A, reply);
    int second = position(yesNo ? NO : B, reply);
    if (first == second) {
      return Optional.empty();
    }
    return Optional.of(item.options().get(first < second ? 0 : 1));
  }

  /** Where the word begins, after everything else if it does not occur. */
  private static int position(Pattern word, String reply) {
    Matcher matcher = word.matcher(reply);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }

  private static Pattern word(String word) {
    return Pattern.compile(
        "\\b" + word + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
