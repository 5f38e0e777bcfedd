package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether all have one value: "Do all the stars have the same color?". */
final class AllAlike extends Questions {

  private final Wording are;

  AllAlike(Aspect aspect) {
    this(
        aspect,
        new Wording(
            ValueWords.isStuff(aspect)
                ? "Are all the {objects} made of the same material?"
                : "Do all the {objects} have the same " + aspect + "?"));
  }

  private AllAlike(Aspect aspect, Wording are) {
    super("all-alike-in-" + aspect, aspect, are);
    this.are = are;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(aspect(), 2)) {
      asked.accept(
          Candidate.yesNo(
              are.say(Phrase.of(English.plural(name))),
              Program.uniform(aspect(), SceneView.all(name)),
              SceneView.values(scene.named(name), aspect()).size() == 1));
    }
  }
}
