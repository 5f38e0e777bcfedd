package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for an attribute of a named neighbor: "What color is the cup to the left of the plate?". */
final class AttributeOfRelated extends Questions {

  private final AttributeGenerator attribute;

  AttributeOfRelated(AttributeGenerator attribute) {
    super(attribute.aspect() + "-of-related", attribute.aspect(), attribute.what());
    this.attribute = attribute;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesTo(referent.object(), Aspect.SPATIAL)) {
        List<SceneObject> found =
            relations.subjects(Aspect.SPATIAL, predicate, referent.object()).orElse(List.of());
        for (SceneObject one : found) {
          boolean isOnly = found.stream().filter(o -> o.name().equals(one.name())).count() == 1;
          if (isOnly && !scene.isOnly(one) && English.isLink(predicate)) {
            ask(one, predicate, referent, answers, asked);
          }
        }
      }
    }
  }

  private void ask(
      SceneObject one,
      String predicate,
      Referent referent,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    String described = one.name() + " " + English.phrase(predicate) + " " + referent.phrase();
    attribute.ask(
        Phrase.the(described, one.name()),
        Program.unique(
            Program.filter(
                Aspect.ENTITY,
                one.name(),
                Program.subjects(Aspect.SPATIAL, predicate, referent.program()))),
        one,
        answers,
        asked);
  }
}
