package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Asks in which picture an attribute is so: "In which picture is the star red?". */
record WhichHasValueGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-in-which";
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
          String value = pair.value(attribute.aspect(), name, picture).orElseThrow();
          candidates.add(
              Pair.which(
                  attribute.which().formatted("the " + name, value),
                  Program.verify(attribute.aspect(), value, Pair.the(name, 0)),
                  Program.verify(attribute.aspect(), value, Pair.the(name, 1)),
                  picture));
        }
      }
    }
    return candidates;
  }
}
