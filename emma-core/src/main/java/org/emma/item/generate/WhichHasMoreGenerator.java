package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks where there are more: "Which picture has more stars?", "Which picture has more objects?".
 */
final class WhichHasMoreGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "number-in-which";
  }

  @Override
  public Aspect aspect() {
    return Aspect.NUMBER;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.namesInBoth()) {
      candidates.addAll(
          about(
              English.plural(name),
              pair.count(name, 0) - pair.count(name, 1),
              Pair.named(name, 0),
              Pair.named(name, 1)));
    }
    candidates.addAll(
        about(
            "objects",
            first.objects().size() - second.objects().size(),
            Program.scene(),
            Program.scene(1)));
    return candidates;
  }

  private static List<Candidate> about(
      String counted, int difference, Program first, Program second) {
    return difference == 0
        ? List.of()
        : List.of(
            Pair.which(
                "Which picture has more %s?".formatted(counted),
                Program.more(first, second),
                Program.more(second, first),
                difference > 0 ? 0 : 1));
  }
}
