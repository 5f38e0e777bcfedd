package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for the whole: "Which object has a handle?". */
final class WhichHasPart extends Questions {

  private static final Wording WHICH = new Wording("Which object has {part}?");

  WhichHasPart() {
    super("which-has-part", Aspect.PART, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Parts parts = new Parts(scene.relations());
    for (String part : parts.names()) {
      List<SceneObject> wholes = parts.wholesWith(part);
      if (wholes.size() == 1 && scene.isOnlyThing(wholes.get(0))) {
        String gold = wholes.get(0).name();
        List<String> wrong = new ArrayList<>(scene.names());
        wrong.removeAll(parts.names());
        wrong.remove(gold);
        String question = WHICH.say(Phrase.some(part));
        Program program = Program.query(Aspect.ENTITY, Program.unique(Parts.wholes(part)));
        Candidate.closedAndOpen(asked, question, program, gold, wrong);
      }
    }
  }
}
