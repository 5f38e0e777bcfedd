package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emma.item.Difficulty;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/**
 * Goes over the pictures in an order of its own, as far as is wanted, and offers the candidates of
 * one generator to its strata, not too many of one picture.
 */
final class Pool {

  private static final int MOST_OF_A_PICTURE = 8;
  private static final int MOST_OF_A_PICTURE_YES_NO = 64;

  private final ItemGenerator generator;
  private final Candidates candidates;
  private final List<Shown> pictures;
  private final Asked asked;
  private final long seed;
  private final Map<QuestionForm, Map<Difficulty, Stratum>> strata =
      new EnumMap<>(QuestionForm.class);
  private int visited;

  Pool(
      ItemGenerator generator,
      Candidates candidates,
      List<Shown> pictures,
      Asked asked,
      long seed) {
    this.generator = generator;
    this.candidates = candidates;
    this.asked = asked;
    this.seed = seed;
    this.pictures = new ArrayList<>(pictures);
    Collections.shuffle(this.pictures, new Random(seed));
  }

  /** Adds and returns the strata of one form, by difficulty. */
  List<Stratum> strata(QuestionForm form, Tally tally) {
    Map<Difficulty, Stratum> ofForm = new EnumMap<>(Difficulty.class);
    for (Difficulty difficulty : Difficulty.values()) {
      Pairing pairing =
          form == QuestionForm.YES_NO ? new YesNoPairing(generator) : Pairing.single(generator);
      ofForm.put(difficulty, new Stratum(this, pairing, new Window(tally, asked)));
    }
    strata.put(form, ofForm);
    return List.copyOf(ofForm.values());
  }

  /** Tells whether all pictures were looked through. */
  boolean isDone() {
    return visited == pictures.size();
  }

  /** Offers what the next picture allows. */
  void visitNext() {
    Shown picture = pictures.get(visited++);
    List<Scene> shown = picture.scenes();
    List<Candidate> found = candidates.of(generator, picture);
    if (found.isEmpty()) {
      return;
    }
    List<Candidate> shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, new Random(seed + visited));
    Map<Stratum, Integer> offered = new HashMap<>();
    for (Candidate candidate : shuffled) {
      Map<Difficulty, Stratum> ofForm = strata.get(candidate.form());
      if (ofForm != null) {
        Stratum stratum = ofForm.get(Difficulty.of(candidate.program(), shown));
        if (stratum != null && offered.merge(stratum, 1, Integer::sum) <= most(candidate.form())) {
          stratum.offer(new Drawn(shown, candidate));
        }
      }
    }
  }

  private static int most(QuestionForm form) {
    return form == QuestionForm.YES_NO ? MOST_OF_A_PICTURE_YES_NO : MOST_OF_A_PICTURE;
  }
}
