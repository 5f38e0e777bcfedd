package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks what one picture alone shows: "Which of these objects is only in the first picture?". */
final class OnlyInGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-only-in";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (int picture = 0; picture < 2; picture++) {
      List<String> only = pair.namesOnlyIn(picture);
      Program program =
          Program.except(
              Program.names(Program.scene(picture)), Program.names(Program.scene(1 - picture)));
      for (String name : only) {
        candidates.add(
            Candidate.multipleChoice(
                "Which of these objects is only in %s?".formatted(Pair.PICTURES.get(picture)),
                program,
                name,
                Pair.wrong(
                    pair.names(1 - picture),
                    answers.except(Aspect.ENTITY, SceneNames.present(pair.scene(picture))))));
      }
    }
    return candidates;
  }
}
