package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Item;

/** Reads yes and no as words of their own, never as part of another word. */
final class YesNoRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("both yes and no", YesNoRules::both),
          new ReplyRule("yes or no against its words", YesNoRules::contradicted),
          new ReplyRule("yes or no first", YesNoRules::first),
          new ReplyRule("announced yes or no", YesNoRules::announced),
          new ReplyRule("yes or no last", YesNoRules::last),
          new ReplyRule("question as a statement", YesNoRules::statement));

  private static final Pattern NO_DOUBT =
      Pattern.compile(
          "(?i)\\b(?:there(?: is|'s) )?(?:no (?:doubt|question)|without (?:a |any )?doubt)\\b(?: about (?:it|that))?(?: that)?,?\\s*");
  private static final Pattern YES = Pattern.compile("(?i)^\\W*(?:yes|yeah|yep)\\b\\W*");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^\\W*(?:no|nope)(?=\\s*(?:[.,;:!–—)-]|\\n|$)"
              + "|\\s+(?:there|it|the|this|that|these|they|i|he|she|we|because)\\b)\\W*");
  private static final Pattern YES_WORD = Pattern.compile("(?i)\\b(?:yes|yeah|yep)\\b");
  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "(?i)\\b(?:and|or) no\\b|/ ?no\\b|\\bno(?= ?(?:[.,;:!?/)]|$|(?:and|or|yes)\\b))|\\bnope\\b");
  private static final Pattern AT_LAST =
      Pattern.compile("(?i)\\bso,? (?=(?:yes|no)\\W*$)|\\bthat (?=(?:yes|no)\\W*$)");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)[,;] (?!(?:but|if|unless|or|although|though|however|nor|except|not)\\b)"
              + "|,? (?:because|since)\\b");
  private static final int LONGEST_SENTENCE = 300;

  private YesNoRules() {}

  static Optional<Reading> both(Item item, String reply) {
    String text = plain(reply);
    return Doubt.offTaskIf(YES_WORD.matcher(text).find() && NO_ANSWER.matcher(text).find());
  }

  static Optional<Reading> contradicted(Item item, String reply) {
    String text = plain(reply);
    return Doubt.offTaskIf(
        Stream.of(YES, NO)
            .map(word -> word.matcher(text))
            .filter(Matcher::find)
            .anyMatch(word -> denies(item, text.substring(word.end()), word.pattern() == YES)));
  }

  static Optional<Reading> first(Item item, String reply) {
    return read(item, plain(reply));
  }

  static Optional<Reading> announced(Item item, String reply) {
    List<Reading> readings =
        Announcement.in(reply).stream()
            .flatMap(rest -> read(item, rest).stream())
            .distinct()
            .toList();
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  static Optional<Reading> last(Item item, String reply) {
    List<String> sentences = ReplyText.sentences(plain(reply));
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String sentence = sentences.get(sentences.size() - 1);
    Matcher conclusion = AT_LAST.matcher(sentence);
    return read(item, conclusion.find() ? sentence.substring(conclusion.end()) : sentence);
  }

  /** Reads "There is no star" as an answer to "Is there a star?"; the order of words must agree. */
  static Optional<Reading> statement(Item item, String reply) {
    List<Boolean> answers = statements(item, plain(reply));
    return answers.size() == 1
        ? Optional.of(Reading.of(item, answers.get(0) ? "yes" : "no"))
        : Optional.empty();
  }

  private static boolean denies(Item item, String rest, boolean yes) {
    return statements(item, rest).contains(!yes);
  }

  private static List<Boolean> statements(Item item, String text) {
    return ReplyText.sentences(text).stream()
        .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
        .flatMap(
            sentence ->
                Statement.affirms(item.question(), sentence)
                    .or(() -> Statement.affirms(item.question(), firstClause(sentence)))
                    .stream())
        .distinct()
        .toList();
  }

  private static String firstClause(String sentence) {
    return CLAUSE.split(sentence, 2)[0];
  }

  private static Optional<Reading> read(Item item, String text) {
    if (YES.matcher(text).find()) {
      return Optional.of(Reading.of(item, "yes"));
    }
    return NO.matcher(text).find() ? Optional.of(Reading.of(item, "no")) : Optional.empty();
  }

  private static String plain(String reply) {
    return NO_DOUBT.matcher(reply).replaceAll("").strip();
  }
}
