package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.QuestionForm;

/**
 * Holds one question that a scene allows, before a set is balanced and its options are drawn.
 *
 * @param form how it is answered
 * @param question the question alone
 * @param program what it asks
 * @param gold the right answer
 * @param wrong all answers of the set that are not true here, of which distractors are drawn; empty
 *     unless multiple choice
 */
public record Candidate(
    QuestionForm form, String question, Program program, String gold, List<String> wrong) {

  public Candidate {
    wrong = List.copyOf(wrong);
  }

  static Candidate multipleChoice(
      String question, Program program, String gold, List<String> wrong) {
    return new Candidate(QuestionForm.MULTIPLE_CHOICE, question, program, gold, wrong);
  }

  /** Asks what the answer is, with options and without. */
  static void closedAndOpen(
      Consumer<Candidate> asked,
      String question,
      Program program,
      String gold,
      List<String> wrong) {
    asked.accept(multipleChoice(question, program, gold, wrong));
    asked.accept(open(question, program, gold));
  }

  /** Asks how many, with the numbers around the right one as options, and without. */
  static void howMany(Consumer<Candidate> asked, String question, Program program, int gold) {
    closedAndOpen(
        asked, question, program, String.valueOf(gold), NearNumbers.around(gold, 1, question));
  }

  static Candidate yesNo(String question, Program program, boolean yes) {
    return new Candidate(QuestionForm.YES_NO, question, program, yes ? "yes" : "no", List.of());
  }

  static Candidate open(String question, Program program, String gold) {
    return new Candidate(QuestionForm.OPEN, question, program, gold, List.of());
  }
}
