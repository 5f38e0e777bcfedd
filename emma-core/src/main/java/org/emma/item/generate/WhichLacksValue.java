package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for an exception among what is there: "Which of these objects is not red?". */
final class WhichLacksValue extends Questions {

  private static final Wording WHICH = new Wording("Which of these objects is not {value}?");

  WhichLacksValue(Aspect aspect) {
    super("which-lacks-" + aspect, aspect, WHICH);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 2)) {
      return;
    }
    for (String value : scene.values(aspect())) {
      List<String> lacking =
          SceneView.names(scene.objects(o -> !SceneView.has(o, aspect(), value)));
      List<String> having = new ArrayList<>(scene.names());
      having.removeAll(lacking);
      for (String gold : lacking) {
        boolean isClear =
            scene.named(gold).stream().noneMatch(o -> SceneView.has(o, aspect(), value));
        if (isClear) {
          asked.accept(
              Candidate.multipleChoice(
                  WHICH.say(Phrase.of(new ValueWords(aspect()).complement(value))),
                  Program.names(Program.without(aspect(), value, Program.scene())),
                  gold,
                  having));
        }
      }
    }
  }
}
