package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Asks whether an attribute is the same: "Is the star the same color in both pictures?". */
record SameValueGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-same-in-both";
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
      if (attribute.isComparable(one, other)) {
        candidates.add(
            Candidate.yesNo(
                attribute.same().formatted("the " + name),
                Program.same(attribute.aspect(), Pair.the(name, 0), Pair.the(name, 1)),
                !attribute.differs(one, other)));
      }
    }
    return candidates;
  }
}
