package org.emma.item.generate;

import java.util.function.Consumer;
import org.emma.item.Program;

/** Asks for an attribute of what is furthest out: "What color is the topmost object?". */
final class AttributeOfOutermost extends Questions {

  private final AttributeGenerator attribute;

  AttributeOfOutermost(AttributeGenerator attribute) {
    super(attribute.aspect() + "-of-outermost", attribute.aspect(), attribute.what());
    this.attribute = attribute;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings()) {
      return;
    }
    for (Referent referent :
        Referent.outermost("object", scene.objects(), Program.scene(), scene.scene())) {
      attribute.ask(referent.said(), referent.program(), referent.object(), answers, asked);
    }
    for (Referent referent : Referent.uppermost(scene)) {
      attribute.ask(referent.said(), referent.program(), referent.object(), answers, asked);
    }
  }
}
