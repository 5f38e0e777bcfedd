package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Asks which value is found in both pictures: "Which of these colors appears in both pictures?".
 */
record CommonValueGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-common";
  }

  @Override
  public Aspect aspect() {
    return attribute.aspect();
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
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
      candidates.add(
          Candidate.multipleChoice(
              question, program, value, Pair.wrong(inOne, answers.except(aspect, common))));
    }
    return candidates;
  }

  private List<String> values(Pair pair, int picture) {
    List<String> values = new ArrayList<>();
    for (SceneObject object : pair.scene(picture).objects()) {
      values.addAll(object.values(attribute.aspect()));
    }
    return new ArrayList<>(values.stream().distinct().toList());
  }
}
