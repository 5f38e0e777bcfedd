package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Offers the attributes of two objects beside the same attributes swapped: "The star is red and the
 * heart is blue."
 */
final class SwapSentenceGenerator extends Questions {

  static final List<SwapSentenceGenerator> ALL =
      List.of(
          new SwapSentenceGenerator(Aspect.COLOR, "is"),
          new SwapSentenceGenerator(Aspect.MATERIAL, "is made of"),
          new SwapSentenceGenerator(Aspect.SIZE, "is"),
          new SwapSentenceGenerator(Aspect.TEXTURE, "is"));

  private final String is;

  /**
   * @param is what stands between an object and its value
   */
  private SwapSentenceGenerator(Aspect aspect, String is) {
    super(aspect + "-sentence", aspect);
    this.is = is;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<SceneObject> unique = scene.uniqueThings();
    for (int i = 1; i < unique.size(); i++) {
      about(unique.get(i - 1), unique.get(i)).forEach(asked);
    }
  }

  private List<Candidate> about(SceneObject one, SceneObject other) {
    Optional<String> its = one.value(aspect());
    Optional<String> others = other.value(aspect());
    if (its.isEmpty() || others.isEmpty() || its.equals(others)) {
      return List.of();
    }
    String first = its.get();
    String second = others.get();
    return Sentence.choice(
        sentence(one, first, other, second), List.of(sentence(one, second, other, first)));
  }

  private Sentence sentence(SceneObject one, String its, SceneObject other, String others) {
    return new Sentence(
        "The %s %s %s and the %s %s %s.".formatted(one.name(), is, its, other.name(), is, others),
        Program.and(
            Program.verify(aspect(), its, SceneNames.the(one.name())),
            Program.verify(aspect(), others, SceneNames.the(other.name()))));
  }
}
