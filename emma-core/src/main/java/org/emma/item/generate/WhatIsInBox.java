package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Refers by a box, with its edges in percent of the picture's width and height: "What is in the box
 * that reaches from 10% to 35% of the width and from 20% to 50% of the height?".
 */
final class WhatIsInBox extends Questions {

  private static final Wording WHAT =
      new Wording(
          "What is in the area from {left}% to {right}% of the picture's width, counted from the"
              + " left, and from {top}% to {bottom}% of its height, counted from the top?");

  WhatIsInBox() {
    super("what-is-in-box", Aspect.ENTITY, WHAT);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Places places = new Places(scene.scene());
    for (SceneObject object : scene.objects()) {
      if (places.isAlone(object) && SceneView.isThing(object)) {
        List<String> edges = places.edges(object.box());
        Candidate.closedAndOpen(
            asked,
            WHAT.say(
                Phrase.of(edges.get(0)),
                Phrase.of(edges.get(2)),
                Phrase.of(edges.get(1)),
                Phrase.of(edges.get(3))),
            Program.query(Aspect.ENTITY, Program.boxed(edges, Program.scene())),
            object.name(),
            answers.except(Aspect.ENTITY, List.of(object.name())));
      }
    }
  }
}
