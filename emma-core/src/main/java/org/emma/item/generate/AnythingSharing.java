package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether anything is alike: "Does any other object have the same color as the star?". */
final class AnythingSharing extends Questions {

  private final Wording is;

  AnythingSharing(Aspect aspect) {
    this(
        aspect,
        new Wording(
            ValueWords.isStuff(aspect)
                ? "Is any other object made of the same material as {object}?"
                : "Does any other object have the same " + aspect + " as {object}?"));
  }

  private AnythingSharing(Aspect aspect, Wording is) {
    super("anything-sharing-" + aspect, aspect, is);
    this.is = is;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 2)) {
      return;
    }
    for (Referent referent : scene.unique()) {
      asked.accept(
          Candidate.yesNo(
              is.say(referent.said()),
              Program.exists(Program.sameAs(aspect(), referent.program())),
              !scene.sharing(referent.object(), aspect()).isEmpty()));
    }
  }
}
