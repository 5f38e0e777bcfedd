package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.item.Item;

/** Reads a word or a short phrase, and compares it with the gold answer. */
final class OpenRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("announced number", OpenRules::announcedNumber),
          new ReplyRule("the only number", OpenRules::onlyNumber),
          new ReplyRule("none of them", OpenRules::zero),
          new ReplyRule("no number", OpenRules::noNumber),
          new ReplyRule("announced words", OpenRules::announced),
          new ReplyRule("words in a statement", OpenRules::stated),
          new ReplyRule("words alone", OpenRules::alone));

  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "of", "in", "at", "side");
  private static final Set<String> YES_NO = Set.of("yes", "no", "yeah", "nope");
  private static final int MOST_WORDS = 3;
  private static final int ALIKE = 4;
  private static final int LONGEST_HEAD = 30;

  private OpenRules() {}

  static Optional<Reading> announcedNumber(Item item, String reply) {
    if (!asksForNumber(item)) {
      return Optional.empty();
    }
    List<String> numbers =
        AnswerHeads.announced(reply).stream()
            .filter(head -> !Doubt.hedges(head))
            .flatMap(head -> Numbers.only(head).stream())
            .distinct()
            .toList();
    return numbers.size() == 1 ? Optional.of(number(item, numbers.get(0))) : Optional.empty();
  }

  static Optional<Reading> onlyNumber(Item item, String reply) {
    Phrase phrase = Phrase.of(reply);
    return asksForNumber(item) && !Doubt.hedges(phrase) && !Doubt.isRefusal(reply)
        ? Numbers.only(phrase).map(number -> number(item, number))
        : Optional.empty();
  }

  static Optional<Reading> zero(Item item, String reply) {
    List<String> words = Phrase.of(reply).words();
    QuestionWords question = new QuestionWords(item.question());
    int no = words.indexOf("no");
    boolean none = words.contains("none") && words.size() <= MOST_WORDS;
    boolean noSuch = no >= 0 && no + 1 < words.size() && question.has(words.get(no + 1));
    return asksForNumber(item) && (none || noSuch) && words.stream().noneMatch(Numbers::isNumber)
        ? Optional.of(number(item, "0"))
        : Optional.empty();
  }

  static Optional<Reading> noNumber(Item item, String reply) {
    return Doubt.offTaskIf(asksForNumber(item));
  }

  static Optional<Reading> announced(Item item, String reply) {
    return only(item, AnswerHeads.announced(reply));
  }

  static Optional<Reading> stated(Item item, String reply) {
    return Doubt.isRefusal(reply)
        ? Optional.empty()
        : only(item, AnswerHeads.stated(reply, new QuestionWords(item.question())));
  }

  static Optional<Reading> alone(Item item, String reply) {
    return Doubt.isRefusal(reply) ? Optional.empty() : only(item, List.of(Phrase.of(reply)));
  }

  private static Optional<Reading> only(Item item, List<Phrase> heads) {
    List<Reading> readings =
        heads.stream().flatMap(head -> reading(item, head).stream()).distinct().toList();
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  private static Optional<Reading> reading(Item item, Phrase head) {
    Phrase gold = Phrase.of(item.gold());
    if (head.words().size() > LONGEST_HEAD) {
      return Optional.empty();
    }
    if (head.isSameAs(gold)) {
      return Optional.of(new Reading(Grade.CORRECT, item.gold()));
    }
    Phrase answer = withoutQuestion(head, new QuestionWords(item.question()));
    Phrase core = answer.without(PREPOSITIONS);
    if (!core.isEmpty() && core.isSameAs(gold.without(PREPOSITIONS))) {
      return Optional.of(new Reading(Grade.CORRECT, item.gold()));
    }
    boolean gradable =
        !core.isEmpty()
            && core.words().size() <= MOST_WORDS
            && !core.mentions(YES_NO)
            && !Doubt.hedges(answer)
            && core.words().stream().noneMatch(Numbers::isNumber)
            && !isNear(core, gold.without(PREPOSITIONS));
    return gradable
        ? Optional.of(new Reading(Grade.WRONG, String.join(" ", answer.words())))
        : Optional.empty();
  }

  /** Tells whether a word begins like a word of the gold answer: stripes and striped. */
  private static boolean isNear(Phrase answer, Phrase gold) {
    return answer.words().stream()
        .anyMatch(word -> gold.words().stream().anyMatch(right -> beginAlike(word, right)));
  }

  private static boolean beginAlike(String word, String right) {
    return word.startsWith(right.substring(0, Math.min(ALIKE, right.length())));
  }

  private static Phrase withoutQuestion(Phrase head, QuestionWords question) {
    List<String> words = head.words();
    for (int end = 0; end < words.size(); end++) {
      if (question.mayEndAnswer(new Phrase(words.subList(end, words.size())))) {
        return new Phrase(words.subList(0, end));
      }
    }
    return head;
  }

  private static boolean asksForNumber(Item item) {
    return Numbers.only(Phrase.of(item.gold()))
        .filter(n -> Phrase.of(item.gold()).words().size() == 1)
        .isPresent();
  }

  private static Reading number(Item item, String number) {
    boolean right = Phrase.of(item.gold()).words().contains(number);
    return new Reading(right ? Grade.CORRECT : Grade.WRONG, number);
  }
}
