package org.emma.item.generate;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts values: "How many different colors do the objects have?". */
final class CountKinds extends Questions {

  private final Wording howMany;
  private final Aspect read;

  CountKinds(Aspect read) {
    this(read, new Wording(howMany(read)));
  }

  private static String howMany(Aspect read) {
    if (read.equals(Aspect.ENTITY)) {
      return "How many different kinds of objects are there?";
    }
    String kinds = English.plural(read.name());
    return "How many different %s %s?"
        .formatted(
            kinds, ValueWords.isStuff(read) ? "are the objects made of" : "do the objects have");
  }

  private CountKinds(Aspect read, Wording howMany) {
    super("count-kinds-of-" + read, Aspect.NUMBER, howMany);
    this.read = read;
    this.howMany = howMany;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (scene.isOfThings() && SceneView.allHaveOne(scene.objects(), read, 2)) {
      Set<String> kinds = new HashSet<>();
      scene.objects().forEach(o -> SceneView.value(o, read).ifPresent(kinds::add));
      Candidate.howMany(
          asked, howMany.template(), Program.countValues(read, Program.scene()), kinds.size());
    }
  }
}
