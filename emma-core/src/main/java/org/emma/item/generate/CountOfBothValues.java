package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Counts by values of two aspects at once: "How many objects are both red and striped?". */
final class CountOfBothValues extends Questions {

  private static final Wording HOW_MANY =
      new Wording("How many objects are both {value} and {value}?");

  private final Aspect one;
  private final Aspect other;

  CountOfBothValues(Aspect one, Aspect other) {
    super("count-of-" + one + "-and-" + other, Aspect.NUMBER, HOW_MANY);
    this.one = one;
    this.other = other;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    boolean isSettled =
        scene.isOfThings()
            && SceneView.allHaveOne(scene.objects(), one, 2)
            && SceneView.allHaveOne(scene.objects(), other, 2);
    if (!isSettled) {
      return;
    }
    for (String first : scene.values(one)) {
      for (String second : scene.values(other)) {
        ask(scene, first, second, asked);
      }
    }
  }

  private void ask(SceneView scene, String first, String second, Consumer<Candidate> asked) {
    int gold =
        scene.objects(o -> SceneView.has(o, one, first) && SceneView.has(o, other, second)).size();
    if (gold > 0) {
      Candidate.howMany(
          asked,
          HOW_MANY.say(
              Phrase.of(new ValueWords(one).complement(first)),
              Phrase.of(new ValueWords(other).complement(second))),
          Program.count(Program.filter(other, second, Program.filter(one, first, Program.scene()))),
          gold);
    }
  }
}
