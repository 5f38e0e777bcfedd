package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Asks for an attribute of what is not named: "What color is the object to the left of the star?".
 */
final class AttributeOfNeighbor extends Questions {

  private final AttributeGenerator attribute;

  AttributeOfNeighbor(AttributeGenerator attribute) {
    super(attribute.aspect() + "-of-neighbor", attribute.aspect(), attribute.what());
    this.attribute = attribute;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesTo(referent.object(), Aspect.SPATIAL)) {
        List<SceneObject> found =
            relations.subjects(Aspect.SPATIAL, predicate, referent.object()).orElse(List.of());
        if (found.size() == 1 && SceneView.isThing(found.get(0)) && English.isLink(predicate)) {
          attribute.ask(
              Phrase.of("the object " + English.phrase(predicate) + " " + referent.phrase()),
              Program.unique(Program.subjects(Aspect.SPATIAL, predicate, referent.program())),
              found.get(0),
              answers,
              asked);
        }
      }
    }
  }
}
