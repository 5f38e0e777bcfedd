package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Asks for an attribute in one picture that is another in the other: "What color is the star in the
 * second picture?".
 */
record ValueInPictureGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-in-picture";
  }

  @Override
  public Aspect aspect() {
    return attribute.aspect();
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.uniqueNames()) {
      SceneObject one = pair.objects(name, 0).get(0);
      SceneObject other = pair.objects(name, 1).get(0);
      if (attribute.isComparable(one, other) && attribute.differs(one, other)) {
        for (int picture = 0; picture < 2; picture++) {
          String gold = pair.value(attribute.aspect(), name, picture).orElseThrow();
          String question = attribute.what().formatted("the " + name, Pair.PICTURES.get(picture));
          Program program = Program.query(attribute.aspect(), Pair.the(name, picture));
          candidates.add(
              Candidate.multipleChoice(
                  question, program, gold, answers.except(attribute.aspect(), List.of(gold))));
          candidates.add(Candidate.open(question, program, gold));
        }
      }
    }
    return candidates;
  }
}
