package org.emma.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.item.Item;

/** Reads an option of a multiple-choice question where the reply gives its words. */
final class OptionRules {

  static final List<ReplyRule> RULES =
      List.of(
          new ReplyRule("option in words", OptionRules::verbatim),
          new ReplyRule("announced option", OptionRules::announced),
          new ReplyRule("option in a statement", OptionRules::stated));

  private OptionRules() {}

  /** Tells whether the options are known by more than their letters. */
  static boolean haveTexts(Item item) {
    List<String> options = item.options();
    return IntStream.range(0, options.size())
        .anyMatch(i -> !isLetter(options.get(i), Character.toString('A' + i)));
  }

  private static boolean isLetter(String option, String letter) {
    return option.equals(letter) || option.equals("(" + letter + ")");
  }

  static Optional<Reading> verbatim(Item item, String reply) {
    return only(item, Stream.of(Phrase.of(reply)));
  }

  static Optional<Reading> announced(Item item, String reply) {
    return only(item, AnswerHeads.announced(reply).stream());
  }

  static Optional<Reading> stated(Item item, String reply) {
    return Doubt.isRefusal(reply)
        ? Optional.empty()
        : only(item, AnswerHeads.stated(reply, new QuestionWords(item.question())).stream());
  }

  /** Returns the one option that the heads begin with, where nothing but question words follows. */
  private static Optional<Reading> only(Item item, Stream<Phrase> heads) {
    QuestionWords question = new QuestionWords(item.question());
    List<String> options =
        heads.flatMap(head -> option(item, head, question).stream()).distinct().toList();
    return options.size() == 1 ? Optional.of(Reading.of(item, options.get(0))) : Optional.empty();
  }

  private static Optional<String> option(Item item, Phrase head, QuestionWords question) {
    return item.options().stream()
        .filter(option -> isHead(Phrase.of(option), head, question))
        .max(Comparator.comparingInt(option -> Phrase.of(option).words().size()));
  }

  private static boolean isHead(Phrase option, Phrase head, QuestionWords question) {
    return head.startsWith(option)
        && question.mayEndAnswer(
            new Phrase(head.words().subList(option.words().size(), head.words().size())));
  }
}
