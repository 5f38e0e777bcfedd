package org.emma.item.generate;

import java.util.List;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks what another generator asks, with "none of these" as the last option, which is right as
 * often as chance says.
 *
 * @param of the other generator
 */
record OrNoneGenerator(SingleImageGenerator of) implements SingleImageGenerator {

  private static final int FEWEST_WRONG = 2;

  @Override
  public String name() {
    return of.name() + "-or-none";
  }

  @Override
  public Aspect aspect() {
    return of.aspect();
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    return of.candidates(scene, answers).stream()
        .filter(candidate -> candidate.form() == QuestionForm.MULTIPLE_CHOICE)
        .filter(candidate -> candidate.wrong().size() >= FEWEST_WRONG)
        .filter(candidate -> namesOneEach(candidate.program()))
        .map(
            candidate ->
                Candidate.multipleChoice(
                    candidate.question(),
                    Program.orNone(candidate.program()),
                    candidate.gold(),
                    candidate.wrong()))
        .toList();
  }

  private static boolean namesOneEach(Program program) {
    boolean isName =
        program.function() == Function.FILTER
            && program.arguments().get(0).equals(Aspect.ENTITY.name());
    return (!isName || SceneNames.isOne(program.arguments().get(1)))
        && program.inputs().stream().allMatch(OrNoneGenerator::namesOneEach);
  }
}
