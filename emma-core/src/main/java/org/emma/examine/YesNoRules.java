package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Reads yes and no as words of their own, never as part of another word. */
final class YesNoRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("both yes and no", YesNoRules::both),
          new ReplyRule("yes or no first", YesNoRules::first),
          new ReplyRule("announced yes or no", YesNoRules::announced),
          new ReplyRule("yes or no last", YesNoRules::last),
          new ReplyRule("question as a statement", YesNoRules::statement));

  private static final Pattern YES = Pattern.compile("(?i)^\\W*(?:yes|yeah|yep)\\b");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^\\W*(?:no|nope)(?=\\s*(?:[.,;:!–—)-]|\\n|$)"
              + "|\\s+(?:there|it|the|this|that|these|they|i|he|she|we|because)\\b)");
  private static final Set<String> YES_WORDS = Set.of("yes", "yeah", "yep");
  private static final Set<String> NO_WORDS = Set.of("no", "nope");
  private static final Pattern AT_LAST = Pattern.compile("(?i)\\bso,? (?=(?:yes|no)\\W*$)");
  private static final Pattern VERB = Pattern.compile("(?i)^(is|are)\\b");
  private static final Pattern DENIAL =
      Pattern.compile("(?i)\\b(?:not|no)\\b|(?<=\\b(?:is|are))n't\\b");
  private static final Pattern PLACE =
      Pattern.compile("(?i)\\b(?:in|on) (?:the|this) (?:picture|image|photo|scene)\\b|\\bany\\b");

  private YesNoRules() {}

  static Optional<Reading> both(Item item, String reply) {
    Phrase phrase = Phrase.of(reply);
    return Doubt.offTaskIf(phrase.mentions(YES_WORDS) && phrase.mentions(NO_WORDS));
  }

  static Optional<Reading> first(Item item, String reply) {
    return read(item, reply);
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
    List<String> sentences = ReplyText.sentences(reply);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String sentence = sentences.get(sentences.size() - 1);
    Matcher conclusion = AT_LAST.matcher(sentence);
    return read(item, conclusion.find() ? sentence.substring(conclusion.end()) : sentence);
  }

  /** Reads "There is no star" as an answer to "Is there a star?"; the order of words must agree. */
  static Optional<Reading> statement(Item item, String reply) {
    Matcher verb = VERB.matcher(item.question());
    List<String> sentences = ReplyText.sentences(reply);
    if (sentences.size() != 1 || !verb.find()) {
      return Optional.empty();
    }
    Phrase asked = content(item.question().substring(verb.end()));
    String said = sentences.get(0);
    boolean denied = DENIAL.matcher(said).find();
    List<String> words = new ArrayList<>(content(DENIAL.matcher(said).replaceFirst(" ")).words());
    boolean hasVerb = words.remove(Phrase.of(verb.group()).words().get(0));
    return hasVerb && words.equals(asked.words())
        ? Optional.of(Reading.of(item, denied ? "no" : "yes"))
        : Optional.empty();
  }

  private static Optional<Reading> read(Item item, String text) {
    if (YES.matcher(text).find()) {
      return Optional.of(Reading.of(item, "yes"));
    }
    return NO.matcher(text).find() ? Optional.of(Reading.of(item, "no")) : Optional.empty();
  }

  private static Phrase content(String text) {
    return Phrase.of(PLACE.matcher(text).replaceAll(" "));
  }
}
