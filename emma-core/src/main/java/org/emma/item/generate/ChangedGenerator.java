package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Asks whose attribute is another: "Which of these objects has a different color in the second
 * picture than in the first?".
 */
record ChangedGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-changed";
  }

  @Override
  public Aspect aspect() {
    return attribute.aspect();
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (String name : pair.uniqueNames()) {
      SceneObject one = pair.objects(name, 0).get(0);
      SceneObject other = pair.objects(name, 1).get(0);
      if (attribute.isComparable(one, other)) {
        (attribute.differs(one, other) ? changed : kept).add(name);
      }
    }
    String question =
        "Which of these objects has a different %s in the second picture than in the first?"
            .formatted(attribute.aspect());
    Program program = Program.changed(attribute.aspect(), Program.scene(), Program.scene(1));
    for (String name : changed) {
      candidates.add(Candidate.multipleChoice(question, program, name, kept));
    }
    return candidates;
  }
}
