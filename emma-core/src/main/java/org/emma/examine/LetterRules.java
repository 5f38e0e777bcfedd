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
          new ReplyRule("announced letter", LetterRules::announced),
          new ReplyRule("letter on the last line", LetterRules::lastLine),
          new ReplyRule("the only letter, after is", LetterRules::onlyBracketed));

  private static final Pattern AFTER_IS =
      Pattern.compile("(?i)\\b(?:is|be)\\b:?\\s*(?=[(\\[][A-Z][)\\]])");
  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|never|neither)\\b|n't\\b");

  private LetterRules() {}

  static Optional<Reading> several(Item item, String reply) {
    List<LetterMark> marks = all(reply);
    long different =
        marks.stream()
            .filter(mark -> LetterShape.of(mark, item).isAnswer())
            .mapToInt(LetterMark::option)
            .distinct()
            .count();
    boolean beside =
        marks.stream().anyMatch(mark -> LetterShape.of(mark, item) == LetterShape.SEVERAL);
    return Doubt.offTaskIf(beside || different > 1);
  }

  static Optional<Reading> refused(Item item, String reply, LetterShape shape) {
    return Doubt.offTaskIf(
        all(reply).stream().anyMatch(mark -> LetterShape.of(mark, item) == shape));
  }

  static Optional<Reading> leading(Item item, String reply, LetterShape shape) {
    return LetterMark.at(reply)
        .filter(mark -> LetterShape.of(mark, item) == shape)
        .map(mark -> reading(item, mark));
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

  /** Reads "The matching point is (D)", where the reply has no other letter in brackets. */
  static Optional<Reading> onlyBracketed(Item item, String reply) {
    List<LetterMark> marks =
        ReplyText.sentences(reply).stream()
            .filter(sentence -> !DENIED.matcher(sentence).find())
            .flatMap(sentence -> AFTER_IS.splitAsStream(sentence).skip(1))
            .flatMap(rest -> LetterMark.at(rest).stream())
            .filter(mark -> LetterShape.of(mark, item).isAnswer())
            .toList();
    boolean only = !marks.isEmpty() && !LetterShape.namesAnother(reply, marks.get(0).option());
    return only && !Doubt.isRefusal(reply)
        ? Optional.of(reading(item, marks.get(0)))
        : Optional.empty();
  }

  private static Reading reading(Item item, LetterMark mark) {
    return Reading.of(item, item.options().get(mark.option()));
  }

  private static List<LetterMark> all(String reply) {
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
