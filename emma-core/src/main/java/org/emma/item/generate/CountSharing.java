package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts what is alike: "How many other objects have the same color as the star?". */
final class CountSharing extends Questions {

  private final Wording howMany;
  private final Aspect read;

  CountSharing(Aspect read) {
    this(
        read,
        new Wording(
            ValueWords.isStuff(read)
                ? "How many other objects are made of the same material as {object}?"
                : "How many other objects have the same " + read + " as {object}?"));
  }

  private CountSharing(Aspect read, Wording howMany) {
    super("count-sharing-" + read, Aspect.NUMBER, howMany);
    this.read = read;
    this.howMany = howMany;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), read, 2)) {
      return;
    }
    for (Referent referent : scene.unique()) {
      int gold = scene.sharing(referent.object(), read).size();
      if (gold > 0) {
        Candidate.howMany(
            asked,
            howMany.say(referent.said()),
            Program.count(Program.sameAs(read, referent.program())),
            gold);
      }
    }
  }
}
