package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks what no picture shows: "Which of these objects is in neither picture?". */
final class NeitherShowsGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-in-neither";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    List<String> shown = pair.namesInEither();
    Program program =
        Program.otherThan(Program.names(Program.scene()), Program.names(Program.scene(1)));
    List<String> all = new ArrayList<>(SceneNames.present(first));
    all.addAll(SceneNames.present(second));
    for (String name : answers.except(Aspect.ENTITY, all)) {
      candidates.add(
          Candidate.multipleChoice(
              "Which of these objects is in neither picture?", program, name, shown));
    }
    return candidates;
  }
}
