package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks for an attribute that an object of one picture has in the other: "What color is the leftmost
 * object of the first picture in the second picture?".
 */
record CounterpartGenerator(PairedAttribute attribute) implements ImagePairGenerator {

  @Override
  public String name() {
    return attribute.aspect() + "-of-counterpart";
  }

  @Override
  public Aspect aspect() {
    return attribute.aspect();
  }

  @Override
  public List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    Pair pair = new Pair(first, second);
    List<Candidate> candidates = new ArrayList<>();
    for (int picture = 0; picture < 2; picture++) {
      Scene shown = pair.scene(picture);
      Program all = Program.scene(picture);
      for (Referent referent : Referent.outermost("object", shown.objects(), all, shown)) {
        candidates.addAll(about(referent, pair, picture, answers));
      }
    }
    return candidates;
  }

  private List<Candidate> about(Referent referent, Pair pair, int from, KnownAnswers answers) {
    String name = referent.object().name();
    Optional<String> gold =
        pair.uniqueNames().contains(name)
            ? pair.value(attribute.aspect(), name, 1 - from)
            : Optional.empty();
    if (gold.isEmpty()) {
      return List.of();
    }
    String question =
        attribute
            .what()
            .formatted(
                referent.phrase() + " of " + Pair.PICTURES.get(from), Pair.PICTURES.get(1 - from));
    Program program =
        Program.query(
            attribute.aspect(), Program.counterpart(referent.program(), Program.scene(1 - from)));
    return List.of(
        Candidate.multipleChoice(
            question, program, gold.get(), answers.except(attribute.aspect(), List.of(gold.get()))),
        Candidate.open(question, program, gold.get()));
  }
}
