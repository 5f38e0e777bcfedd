package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for an attribute through what is not so: "What color is the star that is not striped?". */
final class AttributeOfException extends Questions {

  private final AttributeGenerator attribute;
  private final Aspect through;

  AttributeOfException(AttributeGenerator attribute, Aspect through) {
    super(attribute.aspect() + "-of-exception-in-" + through, attribute.aspect(), attribute.what());
    this.attribute = attribute;
    this.through = through;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames()) {
      List<SceneObject> named = scene.named(name);
      if (!SceneView.allHaveOne(named, through, 2)) {
        continue;
      }
      for (String value : SceneView.values(named, through)) {
        List<SceneObject> lacking =
            named.stream().filter(o -> !SceneView.has(o, through, value)).toList();
        if (lacking.size() == 1) {
          String described =
              name
                  + " "
                  + English.relative(name)
                  + " is not "
                  + new ValueWords(through).complement(value);
          attribute.ask(
              Phrase.the(described, name),
              Program.unique(Program.without(through, value, SceneView.all(name))),
              lacking.get(0),
              answers,
              asked);
        }
      }
    }
  }
}
