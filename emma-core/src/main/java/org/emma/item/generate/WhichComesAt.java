package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.SceneObject;

/** Asks for an object by its place in a row: "Which object is the second from the left?". */
final class WhichComesAt extends Questions {

  private static final Wording WHICH = new Wording("Which object is the {place} from the {side}?");
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

  WhichComesAt() {
    super("which-comes-at", Aspect.SPATIAL, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (scene.isOfThings() && scene.objects().size() > 2) {
      Places places = new Places(scene.scene());
      int width = scene.scene().width();
      ask(scene, places.inOrder(scene.objects(), Box::centerX, width), "left", answers, asked);
      ask(
          scene,
          places.inOrder(scene.objects(), b -> -b.centerX(), width),
          "right",
          answers,
          asked);
    }
  }

  private static void ask(
      SceneView scene,
      List<SceneObject> row,
      String side,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    for (int place = 2; place < row.size() && place <= PLACES.size(); place++) {
      SceneObject object = row.get(place - 1);
      if (scene.isOnlyThing(object)) {
        Candidate.closedAndOpen(
            asked,
            WHICH.say(Phrase.of(PLACES.get(place - 1)), Phrase.of(side)),
            Program.query(Aspect.ENTITY, Program.ordinal(place, side, Program.scene())),
            object.name(),
            answers.except(Aspect.ENTITY, List.of(object.name())));
      }
    }
  }
}
