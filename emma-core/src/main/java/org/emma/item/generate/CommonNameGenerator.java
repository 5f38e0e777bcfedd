package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks what both pictures show: "Which of these objects is in both pictures?". */
final class CommonNameGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-common";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    List<String> common = pair.namesInBoth();
    List<String> inOne = new ArrayList<>(pair.namesOnlyIn(0));
    inOne.addAll(pair.namesOnlyIn(1));
    Program program =
        Program.common(Program.names(Program.scene()), Program.names(Program.scene(1)));
    for (String name : common) {
      candidates.add(
          Candidate.multipleChoice(
              "Which of these objects is in both pictures?",
              program,
              name,
              Pair.wrong(inOne, answers.except(Aspect.ENTITY, SceneNames.present(first)))));
    }
    return candidates;
  }
}
