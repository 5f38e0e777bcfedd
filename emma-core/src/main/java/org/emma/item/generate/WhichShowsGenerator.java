package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Asks which picture shows it: "In which picture is there a star?". */
final class WhichShowsGenerator implements ImagePairGenerator {

  @Override
  public String name() {
    return "entity-in-which";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (int picture = 0; picture < 2; picture++) {
      for (String name : pair.namesOnlyIn(picture)) {
        candidates.add(
            Pair.which(
                "In which picture is there %s?".formatted(English.withArticle(name)),
                Program.exists(Pair.named(name, 0)),
                Program.exists(Pair.named(name, 1)),
                picture));
      }
    }
    return candidates;
  }
}
