package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.emma.scene.Scene;

/** Chooses which wrong answers a multiple-choice question offers. */
interface WrongAnswers {

  /** Returns at most so many of the candidate's wrong answers, in a list that may be changed. */
  List<String> choose(Drawn drawn, int most, Random random);

  /** Chooses any, all with equal chances. */
  WrongAnswers ANY =
      (drawn, most, random) -> {
        List<String> wrong = new ArrayList<>(drawn.candidate().wrong());
        Collections.shuffle(wrong, random);
        wrong.subList(Math.min(most, wrong.size()), wrong.size()).clear();
        return wrong;
      };

  /**
   * Returns the choice of a policy.
   *
   * @param scenes the whole set
   */
  static WrongAnswers of(Distractors policy, List<Scene> scenes) {
    return switch (policy) {
      case RANDOM -> ANY;
      case POPULAR -> {
        Companions companions = Companions.of(scenes);
        yield new RankedWrongAnswers((drawn, answer) -> companions.frequency(answer));
      }
      case ADVERSARIAL -> new RankedWrongAnswers(Companions.of(scenes)::nearness);
    };
  }
}
