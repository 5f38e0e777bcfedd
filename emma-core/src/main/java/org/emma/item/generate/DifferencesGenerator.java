package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Asks what changed about an object of which one attribute did: "What is different about the star
 * in the two pictures?". It examines an aspect of its own, to see a change.
 */
final class DifferencesGenerator implements ImagePairGenerator {

  static final Aspect CHANGE = Aspect.of("change");

  @Override
  public String name() {
    return "change-of-attribute";
  }

  @Override
  public Aspect aspect() {
    return CHANGE;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.uniqueNames()) {
      SceneObject one = pair.objects(name, 0).get(0);
      SceneObject other = pair.objects(name, 1).get(0);
      List<PairedAttribute> compared =
          PairedAttribute.ALL.stream().filter(a -> a.isComparable(one, other)).toList();
      List<PairedAttribute> differing =
          compared.stream().filter(a -> a.differs(one, other)).toList();
      if (differing.size() == 1 && compared.size() > 1) {
        candidates.addAll(about(name, compared, differing.get(0)));
      }
    }
    return candidates;
  }

  private static List<Candidate> about(
      String name, List<PairedAttribute> compared, PairedAttribute differing) {
    String question = "What is different about the %s in the two pictures?".formatted(name);
    Program program =
        Program.differences(
            compared.stream().map(PairedAttribute::aspect).toList(),
            Pair.the(name, 0),
            Pair.the(name, 1));
    String gold = "its " + differing.aspect();
    List<String> wrong =
        compared.stream().filter(a -> !a.equals(differing)).map(a -> "its " + a.aspect()).toList();
    return List.of(
        Candidate.multipleChoice(question, program, gold, wrong),
        Candidate.open(question, program, gold));
  }
}
