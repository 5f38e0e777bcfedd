package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Finds questions of one shape in two scenes; says nothing itself. */
abstract class PairQuestions implements ImagePairGenerator {

  private final String name;
  private final Aspect aspect;

  PairQuestions(String name, Aspect aspect) {
    this.name = name;
    this.aspect = aspect;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Aspect aspect() {
    return aspect;
  }

  @Override
  public final List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers) {
    return candidates(new Pair(first, second), answers);
  }

  final List<Candidate> candidates(Pair pair, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    ask(pair, answers, candidates::add);
    return candidates;
  }

  /** Asks every question that the two allow. */
  abstract void ask(Pair pair, KnownAnswers answers, Consumer<Candidate> asked);
}
