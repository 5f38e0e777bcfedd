package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for one attribute of what another singles out among the objects of a name. */
abstract class AttributeThrough extends Questions {

  private final AttributeGenerator attribute;
  private final Aspect through;

  AttributeThrough(String how, AttributeGenerator attribute, Aspect through) {
    super(attribute.aspect() + how + through, attribute.aspect(), attribute.what());
    this.attribute = attribute;
    this.through = through;
  }

  @Override
  final void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(through, 2)) {
      List<SceneObject> named = scene.named(name);
      for (String value : SceneView.values(named, through)) {
        List<SceneObject> meant =
            named.stream().filter(o -> isMeant(SceneView.has(o, through, value))).toList();
        if (meant.size() == 1) {
          attribute.ask(
              Phrase.the(described(name, value, new ValueWords(through)), name),
              Program.unique(among(SceneView.all(name), through, value)),
              meant.get(0),
              answers,
              asked);
        }
      }
    }
  }

  /** Tells whether objects that have the value are meant, or those that do not. */
  abstract boolean isMeant(boolean hasValue);

  abstract String described(String name, String value, ValueWords words);

  abstract Program among(Program named, Aspect through, String value);
}
