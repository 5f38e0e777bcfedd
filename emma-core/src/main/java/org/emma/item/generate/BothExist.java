package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for two at once: "Are there both a star and a heart in the picture?". */
final class BothExist extends Questions {

  private static final Wording ARE =
      new Wording("Are there both {object} and {object} in the picture?");

  BothExist() {
    super("both-exist", Aspect.ENTITY, ARE);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.names();
    List<String> absent = answers.except(Aspect.ENTITY, present);
    for (int i = 0; i < present.size(); i++) {
      for (int j = i + 1; j < present.size(); j++) {
        asked.accept(candidate(present.get(i), present.get(j), true));
      }
      for (String other : absent) {
        asked.accept(candidate(present.get(i), other, false));
      }
    }
  }

  private static Candidate candidate(String one, String other, boolean yes) {
    boolean isInOrder = one.compareTo(other) < 0;
    String first = isInOrder ? one : other;
    String second = isInOrder ? other : one;
    return Candidate.yesNo(
        ARE.say(Phrase.some(first), Phrase.some(second)),
        Program.and(Program.exists(SceneView.all(first)), Program.exists(SceneView.all(second))),
        yes);
  }
}
