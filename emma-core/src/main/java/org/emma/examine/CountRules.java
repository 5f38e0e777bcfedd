package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Reads a number, where the gold answer of an open question is one. */
final class CountRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("announced number", CountRules::announced),
          new ReplyRule("the only number", CountRules::only),
          new ReplyRule("none of them", CountRules::none),
          new ReplyRule("no number", CountRules::noNumber));

  private static final Pattern ARITHMETIC =
      Pattern.compile("\\d\\s?[+*/×÷=^~°]|\\d\\s?x\\s?\\d|\\b(?:plus|minus|times|half)\\b");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)\\b(?:over|under|above|below|up to|almost|nearly|fewer|less|more|several|few|minimum|maximum|negative)\\b");
  private static final Pattern NO_SUCH =
      Pattern.compile("(?i)\\b(?:no|(?:not|\\w{2,6}n't) (?:see )?any)\\s");
  private static final Set<String> PLAIN =
      Set.of(
          "in", "on", "picture", "image", "photo", "scene", "visible", "at", "all", "this", "here",
          "are", "is", "there");
  private static final int MOST_WORDS = 3;

  private CountRules() {}

  static Optional<Reading> announced(Item item, String reply) {
    if (!asksForNumber(item)) {
      return Optional.empty();
    }
    List<String> numbers =
        AnswerHeads.announcedTexts(reply).stream()
            .flatMap(text -> plainNumber(text).stream())
            .distinct()
            .toList();
    return numbers.size() == 1 ? Optional.of(number(item, numbers.get(0))) : Optional.empty();
  }

  static Optional<Reading> only(Item item, String reply) {
    return asksForNumber(item) && !Doubt.isRefusal(reply)
        ? plainNumber(reply).map(number -> number(item, number))
        : Optional.empty();
  }

  static Optional<Reading> none(Item item, String reply) {
    List<String> words = Phrase.of(reply).words();
    boolean none = words.contains("none") && words.size() <= MOST_WORDS;
    return asksForNumber(item)
            && (none || deniesAny(item, reply))
            && words.stream().noneMatch(Numbers::isNumber)
        ? Optional.of(number(item, "0"))
        : Optional.empty();
  }

  static Optional<Reading> noNumber(Item item, String reply) {
    return Doubt.offTaskIf(asksForNumber(item));
  }

  /** Tells whether the one sentence says "no stars" of what the question counts, and no more. */
  private static boolean deniesAny(Item item, String reply) {
    String[] parts = NO_SUCH.split(reply, -1);
    if (parts.length != 2 || ReplyText.sentences(reply).size() != 1) {
      return false;
    }
    QuestionWords question = new QuestionWords(item.question());
    List<String> denied = Phrase.of(parts[1]).words();
    return !denied.isEmpty()
        && question.has(denied.get(0))
        && denied.stream().allMatch(word -> question.has(word) || PLAIN.contains(word));
  }

  private static Optional<String> plainNumber(String text) {
    Phrase phrase = Phrase.of(text);
    return Doubt.hedges(phrase) || ARITHMETIC.matcher(text).find() || BOUND.matcher(text).find()
        ? Optional.empty()
        : Numbers.only(phrase);
  }

  private static boolean asksForNumber(Item item) {
    Phrase gold = Phrase.of(item.gold());
    return gold.words().size() == 1 && Numbers.isNumber(gold.words().get(0));
  }

  private static Reading number(Item item, String number) {
    boolean right = Phrase.of(item.gold()).words().contains(number);
    return new Reading(right ? Grade.CORRECT : Grade.WRONG, number);
  }
}
