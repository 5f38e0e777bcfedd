package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for a majority: "Are most of the stars red?". */
final class MostOfValue extends Questions {

  private static final Wording ARE = new Wording("Are most of the {objects} {value}?");

  MostOfValue(Aspect aspect) {
    super("most-of-" + aspect, aspect, ARE);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames(aspect(), 3)) {
      List<SceneObject> named = scene.named(name);
      for (String value : SceneView.values(named, aspect())) {
        long having = named.stream().filter(o -> SceneView.has(o, aspect(), value)).count();
        if (2 * having != named.size() && having < named.size()) {
          asked.accept(
              Candidate.yesNo(
                  ARE.say(
                      Phrase.of(English.plural(name)),
                      Phrase.of(new ValueWords(aspect()).complement(value))),
                  Program.most(aspect(), value, SceneView.all(name)),
                  2 * having > named.size()));
        }
      }
    }
  }
}
