package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for one attribute through another: "What color is the striped star?". */
final class AttributeOfDescribed extends Questions {

  private final AttributeGenerator attribute;
  private final Aspect through;

  AttributeOfDescribed(AttributeGenerator attribute, Aspect through) {
    super(attribute.aspect() + "-of-described-by-" + through, attribute.aspect(), attribute.what());
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
        List<SceneObject> having =
            named.stream().filter(o -> SceneView.has(o, through, value)).toList();
        if (having.size() == 1) {
          attribute.ask(
              Phrase.the(new ValueWords(through).noun(value, name), name),
              Program.unique(Program.filter(through, value, SceneView.all(name))),
              having.get(0),
              answers,
              asked);
        }
      }
    }
  }
}
