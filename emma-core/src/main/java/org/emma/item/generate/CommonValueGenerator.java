package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Asks which value is found in both pictures: "Which of these colors appears in both pictures?".
 */
final class CommonValueGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  CommonValueGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-common", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> common = values(pair, 0);
    common.retainAll(values(pair, 1));
    List<String> inOne = values(pair, 0);
    inOne.addAll(values(pair, 1));
    inOne.removeAll(common);
    Aspect aspect = attribute.aspect();
    String question = "Which of these %ss appears in both pictures?".formatted(aspect);
    Program program =
        Program.common(
            Program.values(aspect, Program.scene()), Program.values(aspect, Program.scene(1)));
    for (String value : common) {
      asked.accept(
          Candidate.multipleChoice(
              question, program, value, Pair.wrong(inOne, answers.except(aspect, common))));
    }
  }

  private List<String> values(Pair pair, int picture) {
    List<String> values = new ArrayList<>();
    for (SceneObject object : pair.scene(picture).objects()) {
      values.addAll(object.values(attribute.aspect()));
    }
    return new ArrayList<>(values.stream().distinct().toList());
  }
}
