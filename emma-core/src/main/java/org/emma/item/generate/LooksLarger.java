package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Compares two sizes: "Does the star look larger than the heart?". */
final class LooksLarger extends Questions {

  private static final Wording DOES = new Wording("Does {object} look larger than {object}?");

  LooksLarger() {
    super("looks-larger", Aspect.SIZE, DOES);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<Referent> things =
        scene.unique().stream().filter(r -> SceneView.isThing(r.object())).toList();
    for (Referent one : things) {
      for (Referent other : things) {
        double ratio = Places.ratio(one.object(), other.object());
        if (ratio >= Program.CLEAR_AREA || 1 / ratio >= Program.CLEAR_AREA) {
          asked.accept(
              Candidate.yesNo(
                  DOES.say(one.said(), other.said()),
                  Program.larger(one.program(), other.program()),
                  ratio > 1));
        }
      }
    }
  }
}
