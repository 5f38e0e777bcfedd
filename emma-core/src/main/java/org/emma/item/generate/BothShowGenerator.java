package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks whether both pictures show it: "Is there a star in both pictures?". */
final class BothShowGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-in-both";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : pair.namesInEither()) {
      candidates.add(
          Candidate.yesNo(
              "Is there %s in both pictures?".formatted(English.withArticle(name)),
              Program.and(Program.exists(Pair.named(name, 0)), Program.exists(Pair.named(name, 1))),
              pair.namesInBoth().contains(name)));
    }
    return candidates;
  }
}
