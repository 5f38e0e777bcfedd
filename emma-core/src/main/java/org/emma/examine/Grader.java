package org.emma.examine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/**
 * Grades a reply against the gold answer. It is strict: what no rule takes as one answer is
 * off-task, and nothing is guessed.
 *
 * <p>By option scores the likeliest option is the answer. A gold answer that another option ties
 * with is not correct, and scores that cannot be compared leave the item unanswered.
 */
public final class Grader {

  private static final Grading NOTHING = new Grading(Grade.OFF_TASK, "", "nothing to grade");

  static final List<ReplyRule> WHOLE_REPLY =
      List.of(
          new ReplyRule("too long to read", Grader::tooLong),
          new ReplyRule("answer in JSON", Grader::json));
  private static final List<ReplyRule> REVISION =
      List.of(new ReplyRule("revised answer", Doubt::revision));
  private static final List<ReplyRule> REFUSAL = List.of(new ReplyRule("refusal", Doubt::refusal));
  private static final List<ReplyRule> ALL_OR_NONE =
      List.of(new ReplyRule("all or none of the options", Doubt::allOrNone));
  private static final List<ReplyRule> MULTIPLE_CHOICE =
      joined(
          Stream.of(
              REVISION,
              LetterRules.RULES,
              ALL_OR_NONE,
              OnlyLetter.RULES,
              OptionRules.RULES,
              REFUSAL));
  private static final List<ReplyRule> YES_NO =
      joined(Stream.of(REVISION, YesNoRules.RULES, REFUSAL));
  private static final List<ReplyRule> OPEN =
      joined(
          Stream.of(
              ListRules.RULES,
              DescriptionRules.RULES,
              REVISION,
              CountRules.RULES,
              OpenRules.RULES,
              REFUSAL));

  private Grader() {}

  /** Grades a reply to an item that was asked in a mode. */
  public static Grading grade(Item item, AnsweringMode mode, Reply reply) {
    if (!(reply instanceof Reply.Answered answered)) {
      return new Grading(Grade.UNANSWERED, "", "no reply");
    }
    if (mode == AnsweringMode.OPTION_SCORES) {
      return ScoreRules.flaw(item.options(), answered.optionScores())
          .map(flaw -> new Grading(Grade.UNANSWERED, "", "useless scores"))
          .orElseGet(() -> ScoreRules.grade(item, answered.optionScores()));
    }
    String answer = ReplyText.answer(answered.text());
    return ReplyRule.first(WHOLE_REPLY, item, answer)
        .or(() -> ReplyRule.first(rules(item.form()), item, ReplyText.clean(answer)))
        .orElse(NOTHING);
  }

  /** Returns the rules for a form, in the order in which they are tried. */
  static List<ReplyRule> rules(QuestionForm form) {
    return switch (form) {
      case MULTIPLE_CHOICE -> MULTIPLE_CHOICE;
      case YES_NO -> YES_NO;
      case OPEN -> OPEN;
    };
  }

  private static Optional<Reading> tooLong(Item item, String reply) {
    return Doubt.offTaskIf(reply.length() > ReplyText.LONGEST);
  }

  private static Optional<Reading> json(Item item, String reply) {
    return JsonAnswer.values(reply)
        .map(values -> values.stream().map(value -> read(item, value)).distinct().toList())
        .map(readings -> readings.size() == 1 ? readings.get(0) : Reading.offTask());
  }

  private static Reading read(Item item, String value) {
    return ReplyRule.first(rules(item.form()), item, ReplyText.clean(value))
        .map(grading -> new Reading(grading.grade(), grading.answer()))
        .orElse(Reading.offTask());
  }

  private static List<ReplyRule> joined(Stream<List<ReplyRule>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}
