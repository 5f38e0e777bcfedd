package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks whether one picture alone shows it: "Is there a star in only one of the two pictures?". */
final class OnlyOneShowsGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-in-only-one";
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
              "Is there %s in only one of the two pictures?".formatted(English.withArticle(name)),
              Program.onlyOne(
                  Program.exists(Pair.named(name, 0)), Program.exists(Pair.named(name, 1))),
              !pair.namesInBoth().contains(name)));
    }
    return candidates;
  }
}
