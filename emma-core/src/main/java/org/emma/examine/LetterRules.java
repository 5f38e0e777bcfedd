package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Item;

/** Reads the letter that a multiple-choice question asks for. */
final class LetterRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("several letters", LetterRules::several),
          new ReplyRule(
              "letter without option", (i, r) -> refused(i, r, LetterShape.WITHOUT_OPTION)),
          new ReplyRule(
              "letter against its words", (i, r) -> refused(i, r, LetterShape.CONTRADICTED)),
          new ReplyRule("letter alone", (i, r) -> leading(i, r, LetterShape.ALONE)),
          new ReplyRule("letter and option", (i, r) -> leading(i, r, LetterShape.WITH_OPTION)),
          new ReplyRule("letter and reason", (i, r) -> leading(i, r, LetterShape.WITH_REASON)),
          new ReplyRule("letter before its option", LetterRules::unpunctuated),
          new ReplyRule("announced letter against the words", LetterRules::contradicted),
          new ReplyRule("announced letter", LetterRules::announced),
          new ReplyRule("letter on the last line", LetterRules::lastLine));

  private static final Pattern UNPUNCTUATED = Pattern.compile("^([A-Z]) ([^\\n]{1,200})$");

  private LetterRules() {}

  static Optional<Reading> several(Item item, String reply) {
    List<LetterMark> marks = marks(reply);
    long different =
        marks.stream()
            .filter(mark -> LetterShape.of(mark, item).isAnswer())
            .mapToInt(LetterMark::option)
            .distinct()
            .count();
    boolean beside =
        marks.stream().anyMatch(mark -> LetterShape.of(mark, item) == LetterShape.SEVERAL);
    return Doubt.offTaskIf((beside || different > 1) && BracketedLetter.in(item, reply).isEmpty());
  }

  static Optional<Reading> refused(Item item, String reply, LetterShape shape) {
    return Doubt.offTaskIf(
        marks(reply).stream().anyMatch(mark -> LetterShape.of(mark, item) == shape));
  }

  static Optional<Reading> leading(Item item, String reply, LetterShape shape) {
    return LetterMark.at(reply)
        .filter(mark -> LetterShape.of(mark, item) == shape)
        .map(mark -> reading(item, mark));
  }

  /** Reads "B blue", where the words are the letter's own; else a capital A may be an article. */
  static Optional<Reading> unpunctuated(Item item, String reply) {
    return UNPUNCTUATED
        .matcher(reply)
        .results()
        .map(found -> new LetterMark(LetterMark.index(found.group(1)), found.group(2)))
        .filter(mark -> mark.option() < item.options().size())
        .filter(
            mark -> Phrase.of(mark.rest()).isSameAs(Phrase.of(item.options().get(mark.option()))))
        .map(mark -> reading(item, mark))
        .findFirst();
  }

  /** Refuses "The cup is red, so the answer is B" where red is another option. */
  static Optional<Reading> contradicted(Item item, String reply) {
    Optional<Reading> letter = announced(item, reply).or(() -> lastLine(item, reply));
    Optional<Reading> words = OptionRules.stated(item, reply);
    return Doubt.offTaskIf(letter.isPresent() && words.isPresent() && !letter.equals(words));
  }

  static Optional<Reading> announced(Item item, String reply) {
    return Announcement.in(reply).stream()
        .flatMap(rest -> LetterMark.at(rest).stream())
        .filter(mark -> LetterShape.of(mark, item).isAnswer())
        .findFirst()
        .map(mark -> reading(item, mark));
  }

  static Optional<Reading> lastLine(Item item, String reply) {
    return lastMark(reply)
        .filter(mark -> LetterShape.of(mark, item).isAnswer())
        .map(mark -> reading(item, mark));
  }

  private static Reading reading(Item item, LetterMark mark) {
    return Reading.of(item, item.options().get(mark.option()));
  }

  /** Returns the letters at the head of the reply, of what it announces, and of its last line. */
  static List<LetterMark> marks(String reply) {
    Stream<LetterMark> leading =
        Stream.concat(Announcement.in(reply).stream(), Stream.of(reply))
            .flatMap(head -> LetterMark.at(head).stream());
    return Stream.concat(leading, lastMark(reply).stream()).toList();
  }

  /** Returns the letter of the last line; none where the lines before list letters too. */
  private static Optional<LetterMark> lastMark(String reply) {
    List<String> lines = reply.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() < 2 || LetterMark.at(lines.get(lines.size() - 2)).isPresent()) {
      return Optional.empty();
    }
    return LetterMark.at(lines.get(lines.size() - 1));
  }
}
