package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks whether an object has a part: "Does the cup have a handle?". */
final class HasPart extends Questions {

  private static final Wording DOES = new Wording("Does {object} have {part}?");

  HasPart() {
    super("has-part", Aspect.PART, DOES);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Parts parts = new Parts(scene.relations());
    List<String> names = parts.names();
    for (Referent referent : scene.unique()) {
      List<String> has = SceneView.names(parts.of(referent.object()));
      for (String part : has.isEmpty() ? List.<String>of() : names) {
        asked.accept(
            Candidate.yesNo(
                DOES.say(referent.said(), Phrase.some(part)),
                Program.exists(
                    Program.filter(Aspect.ENTITY, part, Parts.program(referent.program()))),
                has.contains(part)));
      }
    }
  }
}
