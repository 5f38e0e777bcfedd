package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts by one of two values: "How many objects are red or blue?". */
final class CountOfEitherValue extends Questions {

  private static final Wording HOW_MANY = new Wording("How many objects are {value} or {value}?");

  private final Aspect read;

  CountOfEitherValue(Aspect read) {
    super("count-of-either-" + read, Aspect.NUMBER, HOW_MANY);
    this.read = read;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()
        || !SceneView.allHaveOne(scene.objects(), read, 3)
        || scene.values(read).size() < 3) {
      return;
    }
    List<String> values = scene.values(read).stream().sorted().toList();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        ask(scene, values.get(i), values.get(j), asked);
      }
    }
  }

  private void ask(SceneView scene, String one, String other, Consumer<Candidate> asked) {
    ValueWords words = new ValueWords(read);
    Candidate.howMany(
        asked,
        HOW_MANY.say(Phrase.of(words.complement(one)), Phrase.of(other)),
        Program.count(
            Program.union(
                Program.filter(read, one, Program.scene()),
                Program.filter(read, other, Program.scene()))),
        scene.objects(o -> SceneView.has(o, read, one) || SceneView.has(o, read, other)).size());
  }
}
