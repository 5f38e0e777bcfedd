package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for an attribute of a part: "What color is the handle of the cup?". */
final class AttributeOfPart extends Questions {

  private final AttributeGenerator attribute;

  AttributeOfPart(AttributeGenerator attribute) {
    super(attribute.aspect() + "-of-part", attribute.aspect(), attribute.what());
    this.attribute = attribute;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Parts parts = new Parts(scene.relations());
    for (Referent referent : scene.unique()) {
      List<SceneObject> has = parts.of(referent.object());
      for (SceneObject part : has) {
        if (has.stream().filter(o -> o.name().equals(part.name())).count() == 1) {
          attribute.ask(
              Phrase.the(part.name() + " of " + referent.phrase(), part.name()),
              Program.unique(
                  Program.filter(Aspect.ENTITY, part.name(), Parts.program(referent.program()))),
              part,
              answers,
              asked);
        }
      }
    }
  }
}
