package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Compares two objects: "Do the star and the heart have the same color?". */
final class SameValue extends Questions {

  private final Wording are;

  SameValue(Aspect aspect) {
    this(
        aspect,
        new Wording(
            ValueWords.isStuff(aspect)
                ? "Are {object} and {object} made of the same material?"
                : "Do {object} and {object} have the same " + aspect + "?"));
  }

  private SameValue(Aspect aspect, Wording are) {
    super("same-" + aspect, aspect, are);
    this.are = are;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<Referent> referents = scene.unique();
    for (int i = 0; i < referents.size(); i++) {
      for (int j = i + 1; j < referents.size(); j++) {
        ask(referents.get(i), referents.get(j), asked);
      }
    }
  }

  private void ask(Referent one, Referent other, Consumer<Candidate> asked) {
    Optional<String> first = SceneView.value(one.object(), aspect());
    Optional<String> second = SceneView.value(other.object(), aspect());
    if (first.isPresent() && second.isPresent()) {
      boolean isSame = first.equals(second);
      if (isSame || SceneView.isUnlike(first.get(), List.of(second.get()))) {
        asked.accept(
            Candidate.yesNo(
                are.say(one.said(), other.said()),
                Program.same(aspect(), one.program(), other.program()),
                isSame));
      }
    }
  }
}
