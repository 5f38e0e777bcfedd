package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.SceneObject;

/**
 * Asks whether all of a name have a value in both pictures: "Are all stars red in both pictures?".
 * In one of them they all have.
 */
final class AllInBothGenerator extends PairQuestions {

  private final PairedAttribute attribute;

  AllInBothGenerator(PairedAttribute attribute) {
    super(attribute.aspect() + "-of-all-in-both", attribute.aspect());
    this.attribute = attribute;
  }

  @Override
  void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : pair.namesInBoth()) {
      if (pair.count(name, 0) == 1 || pair.count(name, 1) == 1) {
        continue;
      }
      List<Optional<String>> shared = List.of(shared(pair, name, 0), shared(pair, name, 1));
      for (String value : shared.stream().flatMap(Optional::stream).distinct().toList()) {
        asked.accept(
            Candidate.yesNo(
                "Are all %s %s in both pictures?".formatted(English.plural(name), value),
                Program.and(
                    Program.all(attribute.aspect(), value, Pair.named(name, 0)),
                    Program.all(attribute.aspect(), value, Pair.named(name, 1))),
                shared.get(0).equals(shared.get(1))));
      }
    }
  }

  /** Returns the value that all objects of the name have. */
  private Optional<String> shared(Pair pair, String name, int picture) {
    List<SceneObject> objects = pair.objects(name, picture);
    Optional<String> value = objects.get(0).value(attribute.aspect());
    boolean all = objects.stream().allMatch(o -> o.value(attribute.aspect()).equals(value));
    return all ? value : Optional.empty();
  }
}
