package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/**
 * Asks what there is: "Which of these objects is in the picture?", "Is there a star in the
 * picture?", and openly for the leftmost or rightmost object, which has one answer only.
 */
final class EntityGenerator extends Questions {

  private static final String WHICH = "Which of these objects is in the picture?";
  private static final Wording WHETHER = new Wording("Is there {object} in the picture?");
  private static final Wording WHAT = new Wording("What is {object} in the picture?");

  EntityGenerator() {
    super("entity-presence", Aspect.ENTITY, new Wording(WHICH), WHETHER, WHAT);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.names();
    List<String> absent = answers.except(Aspect.ENTITY, present);
    Program names = Program.names(Program.scene());
    for (String name : answers.of(Aspect.ENTITY)) {
      boolean isPresent = present.contains(name);
      if (isPresent) {
        asked.accept(Candidate.multipleChoice(WHICH, names, name, absent));
      }
      asked.accept(
          Candidate.yesNo(
              WHETHER.say(Phrase.some(name)),
              Program.exists(Program.filter(Aspect.ENTITY, name, Program.scene())),
              isPresent));
    }
    for (Referent referent :
        !scene.isOfThings()
            ? List.<Referent>of()
            : Referent.outermost("object", scene.objects(), Program.scene(), scene.scene())) {
      asked.accept(
          Candidate.open(
              WHAT.say(referent.said()),
              Program.query(Aspect.ENTITY, referent.program()),
              referent.object().name()));
    }
  }
}
