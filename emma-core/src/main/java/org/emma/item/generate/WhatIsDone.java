package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for an action with what it is done to: "What is the man doing?" "Riding the horse". */
final class WhatIsDone extends Questions {

  private static final Wording WHAT = new Wording("What is {object} doing?");

  WhatIsDone() {
    super("what-is-done", Aspect.ACTION, WHAT);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Referent referent : scene.unique()) {
      List<String> done = KnownDetails.activities(referent.object(), scene.scene());
      if (done.isEmpty() || !English.isAnimate(referent.object().name())) {
        continue;
      }
      String question = WHAT.say(referent.said());
      Program program = Program.activities(referent.program());
      List<String> wrong = new ArrayList<>(answers.details().activities());
      wrong.removeAll(done);
      for (String gold : done) {
        asked.accept(Candidate.multipleChoice(question, program, gold, wrong));
      }
      if (done.size() == 1) {
        asked.accept(Candidate.open(question, program, done.get(0)));
      }
    }
  }
}
