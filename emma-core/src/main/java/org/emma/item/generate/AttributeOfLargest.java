package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.SceneObject;

/**
 * Asks for an attribute of the largest or smallest of a kind: "What color is the largest star?".
 */
final class AttributeOfLargest extends Questions {

  private final AttributeGenerator attribute;

  AttributeOfLargest(AttributeGenerator attribute) {
    super(attribute.aspect() + "-of-largest", attribute.aspect(), attribute.what());
    this.attribute = attribute;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames()) {
      List<SceneObject> named = scene.named(name);
      if (named.size() > 1) {
        Places.largest(named).ifPresent(o -> ask("largest", o, answers, asked));
        Places.smallest(named).ifPresent(o -> ask("smallest", o, answers, asked));
      }
    }
  }

  private void ask(
      String superlative, SceneObject object, KnownAnswers answers, Consumer<Candidate> asked) {
    attribute.ask(
        Phrase.the(superlative + " " + object.name(), object.name()),
        Program.extent(superlative, SceneView.all(object.name())),
        object,
        answers,
        asked);
  }
}
