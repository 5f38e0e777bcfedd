package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Asks what there is: "Which of these objects is in the picture?", "Is there a star in the
 * picture?", and openly for the leftmost or rightmost object, which has one answer only.
 */
final class EntityGenerator implements SingleImageGenerator {

  private static final String WHICH = "Which of these objects is in the picture?";
  private static final Wording WHETHER = new Wording("Is there {object} in the picture?");
  private static final Wording WHAT = new Wording("What is {object} in the picture?");

  @Override
  public String name() {
    return "entity-presence";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<String> templates() {
    return List.of(WHICH, WHETHER.template(), WHAT.template());
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<String> present = scene.objects().stream().map(SceneObject::name).distinct().toList();
    List<String> absent = answers.except(Aspect.ENTITY, present);
    Program names = Program.names(Program.scene());
    List<Candidate> candidates = new ArrayList<>();
    for (String name : answers.of(Aspect.ENTITY)) {
      boolean isPresent = present.contains(name);
      if (isPresent) {
        candidates.add(Candidate.multipleChoice(WHICH, names, name, absent));
      }
      candidates.add(
          Candidate.yesNo(
              WHETHER.say(Phrase.some(name)),
              Program.exists(Program.filter(Aspect.ENTITY, name, Program.scene())),
              isPresent));
    }
    for (Referent referent :
        !new SceneView(scene).isOfThings()
            ? List.<Referent>of()
            : Referent.outermost("object", scene.objects(), Program.scene(), scene)) {
      candidates.add(
          Candidate.open(
              WHAT.say(referent.said()),
              Program.query(Aspect.ENTITY, referent.program()),
              referent.object().name()));
    }
    return candidates;
  }
}
