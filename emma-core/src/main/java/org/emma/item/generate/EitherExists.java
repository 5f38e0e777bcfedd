package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for one of two: "Is there a star or a heart in the picture?". */
final class EitherExists extends Questions {

  private static final Wording IS = new Wording("Is there {object} or {object} in the picture?");

  /** So that pairs of absent names grow with their number and not with its square. */
  private static final int MOST_BESIDE = 7;

  EitherExists() {
    super("either-exists", Aspect.ENTITY, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.names();
    List<String> absent = answers.except(Aspect.ENTITY, present);
    for (int i = 0; i < absent.size(); i++) {
      for (String name : present) {
        asked.accept(candidate(name, absent.get(i), true));
      }
      for (int j = i + 1; j < absent.size() && j <= i + MOST_BESIDE; j++) {
        asked.accept(candidate(absent.get(i), absent.get(j), false));
      }
    }
  }

  private static Candidate candidate(String one, String other, boolean yes) {
    boolean isInOrder = one.compareTo(other) < 0;
    String first = isInOrder ? one : other;
    String second = isInOrder ? other : one;
    return Candidate.yesNo(
        IS.say(Phrase.some(first), Phrase.some(second)),
        Program.exists(Program.union(SceneView.all(first), SceneView.all(second))),
        yes);
  }
}
