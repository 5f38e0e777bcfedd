package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for two attributes at once: "Is the star both red and striped?". */
final class TwoValues extends Questions {

  private static final Wording IS = new Wording("Is {object} both {value} and {value}?");

  private final Aspect other;

  TwoValues(Aspect aspect, Aspect other) {
    super(aspect + "-and-" + other, aspect, IS);
    this.other = other;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Referent referent : scene.referents()) {
      Optional<String> mine = SceneView.value(referent.object(), aspect());
      Optional<String> otherOfMine = SceneView.value(referent.object(), other);
      if (mine.isPresent() && otherOfMine.isPresent()) {
        for (String value : scene.values(aspect())) {
          boolean isMine = value.equals(mine.get());
          if (isMine || SceneView.isUnlike(value, List.of(mine.get()))) {
            asked.accept(candidate(referent, value, otherOfMine.get(), isMine));
          }
        }
      }
    }
  }

  private Candidate candidate(Referent referent, String value, String second, boolean yes) {
    return Candidate.yesNo(
        IS.say(
            referent.said(),
            Phrase.of(new ValueWords(aspect()).complement(value)),
            Phrase.of(new ValueWords(other).complement(second))),
        Program.and(
            Program.verify(aspect(), value, referent.program()),
            Program.verify(other, second, referent.program())),
        yes);
  }
}
