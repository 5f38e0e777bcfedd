package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/**
 * Asks what another generator asks, with "none of these" as the last option, which is right as
 * often as chance says.
 */
final class OrNoneGenerator extends Questions {

  private static final int FEWEST_WRONG = 2;

  private final Questions of;

  OrNoneGenerator(Questions of) {
    super(of.name() + "-or-none", of.aspect());
    this.of = of;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    of.candidates(scene, answers).stream()
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
        .forEach(asked);
  }

  private static boolean namesOneEach(Program program) {
    boolean isName =
        program.function() == Function.FILTER
            && program.arguments().get(0).equals(Aspect.ENTITY.name());
    return (!isName || SceneNames.isOne(program.arguments().get(1)))
        && program.inputs().stream().allMatch(OrNoneGenerator::namesOneEach);
  }
}
