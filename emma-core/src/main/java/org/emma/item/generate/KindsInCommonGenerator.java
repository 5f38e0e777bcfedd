package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Counts what both pictures show: "How many kinds of objects are in both pictures?". */
final class KindsInCommonGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "number-of-common-kinds";
  }

  @Override
  public Aspect aspect() {
    return Aspect.NUMBER;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    int kinds = pair.namesInBoth().size();
    if (kinds == 0 || !pair.canAllBeCounted()) {
      return candidates;
    }
    String question = "How many kinds of objects are in both pictures?";
    Program program =
        Program.kinds(
            Program.common(Program.names(Program.scene()), Program.names(Program.scene(1))));
    List<String> near = NearNumbers.around(kinds, 1, pair.id());
    candidates.add(Candidate.multipleChoice(question, program, String.valueOf(kinds), near));
    candidates.add(Candidate.open(question, program, String.valueOf(kinds)));
    return candidates;
  }
}
