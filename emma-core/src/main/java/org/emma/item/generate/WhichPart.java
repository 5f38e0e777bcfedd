package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for a part: "Which of these does the car have?". */
final class WhichPart extends Questions {

  private static final Wording WHICH = new Wording("Which of these does {object} have?");

  WhichPart() {
    super("which-part", Aspect.PART, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Parts parts = new Parts(scene.relations());
    for (Referent referent : scene.unique()) {
      List<String> has = SceneView.names(parts.of(referent.object()));
      List<String> others = new ArrayList<>(answers.details().parts());
      others.removeIf(part -> !SceneView.isUnlike(part, has));
      for (String gold : has) {
        asked.accept(
            Candidate.multipleChoice(
                WHICH.say(referent.said()),
                Program.names(Parts.program(referent.program())),
                gold,
                others));
      }
    }
  }
}
