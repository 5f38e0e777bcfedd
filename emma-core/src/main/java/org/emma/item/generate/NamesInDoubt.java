package org.emma.item.generate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Tells which names are no sure way to speak of the objects shown, because objects of another name
 * may be called that as well: "animal" where there is also a "dog", or "dog" where there is also an
 * "animal". Only that something of such a name is there is sure.
 */
final class NamesInDoubt {

  private final Set<String> names = new HashSet<>();
  private final KnownAnswers answers;
  private final Map<String, Boolean> doubts = new HashMap<>();

  NamesInDoubt(List<Scene> shown, KnownAnswers answers) {
    this.answers = answers;
    shown.forEach(scene -> scene.objects().forEach(object -> names.add(object.name())));
  }

  /** Tells whether what a candidate asks depends on a name in doubt. */
  boolean isIn(Candidate candidate) {
    boolean isPresence =
        candidate.program().function() == Function.EXISTS && candidate.gold().equals("yes");
    return !isPresence && isIn(candidate.program());
  }

  private boolean isIn(Program program) {
    List<String> constants = program.arguments();
    if (program.function() == Function.FILTER
        && constants.size() > 1
        && constants.get(0).equals(Aspect.ENTITY.name())
        && doubts.computeIfAbsent(constants.get(1), this::isInDoubt)) {
      return true;
    }
    List<Program> inputs = program.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      if (isIn(inputs.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInDoubt(String name) {
    return !Collections.disjoint(answers.alike(Aspect.ENTITY, name), names);
  }
}
