package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.Item;

/** Reads a word or a short phrase, and compares it with the gold answer. */
final class OpenRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("letter without options", OpenRules::letter),
          new ReplyRule("announced words", OpenRules::announced),
          new ReplyRule("words in a statement", OpenRules::stated),
          new ReplyRule("words alone", OpenRules::alone));

  private static final Pattern LETTER =
      Pattern.compile(
          "(?i)^\\W*(?:(?:(?:the |my )?answer(?: is|:)?|option|choice)\\W+){0,2}([A-Z])\\W*$");
  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "of", "in", "at", "side");
  private static final Set<String> YES_NO = Set.of("yes", "no", "yeah", "nope");
  private static final int MOST_WORDS = 3;
  private static final int ALIKE = 4;
  private static final int LONGEST_HEAD = 30;

  private OpenRules() {}

  /** Leaves the letter of an option aside where no options were shown, unless a letter is asked. */
  static Optional<Reading> letter(Item item, String reply) {
    Matcher letter = LETTER.matcher(reply);
    if (!letter.matches()) {
      return Optional.empty();
    }
    String gold = item.gold().strip();
    boolean asked = gold.length() == 1 && Character.isLetter(gold.charAt(0));
    boolean right = gold.equalsIgnoreCase(letter.group(1));
    return Optional.of(
        asked
            ? new Reading(right ? Grade.CORRECT : Grade.WRONG, right ? gold : letter.group(1))
            : Reading.offTask());
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
    if (head.isEmpty() || head.words().size() > LONGEST_HEAD) {
      return Optional.empty();
    }
    Phrase answer = withoutQuestion(head, new QuestionWords(item.question()));
    Phrase core = answer.without(PREPOSITIONS);
    if (SameMeaning.of(item, head, gold)
        || (!core.isEmpty() && SameMeaning.of(item, core, gold.without(PREPOSITIONS)))) {
      return Optional.of(new Reading(Grade.CORRECT, item.gold()));
    }
    boolean gradable =
        !core.isEmpty()
            && core.words().size() <= MOST_WORDS
            && !core.mentions(YES_NO)
            && !Doubt.hedges(answer)
            && core.words().stream().noneMatch(Numbers::isNumber)
            && !SameMeaning.mayCover(core, gold)
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
}
