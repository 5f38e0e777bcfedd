package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether anything has a value: "Is anything in the picture red?". */
final class AnythingOfValue extends Questions {

  private final Wording is;

  AnythingOfValue(Aspect aspect) {
    this(
        aspect,
        new Wording(
            (aspect.equals(Aspect.ACTION) ? "Is anyone or anything" : "Is anything")
                + " in the picture {value}?"));
  }

  private AnythingOfValue(Aspect aspect, Wording is) {
    super("anything-of-" + aspect, aspect, is);
    this.is = is;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.values(aspect());
    present.forEach(value -> asked.accept(candidate(value, true)));
    if (SceneView.allHaveOne(scene.objects(), aspect(), 1)) {
      answers.except(aspect(), present).forEach(value -> asked.accept(candidate(value, false)));
    }
  }

  private Candidate candidate(String value, boolean yes) {
    return Candidate.yesNo(
        is.say(Phrase.of(new ValueWords(aspect()).complement(value))),
        Program.exists(Program.filter(aspect(), value, Program.scene())),
        yes);
  }
}
