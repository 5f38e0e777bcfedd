package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws candidates so that every gold answer occurs about equally often: round after round over the
 * scenes, each time the candidate whose answer has been drawn least.
 */
final class EvenAnswers {

  private final List<SceneCandidates> scenes;
  private final Random random;
  private final Map<String, Integer> drawnByGold = new HashMap<>();

  EvenAnswers(List<SceneCandidates> scenes, Random random) {
    this.scenes = scenes;
    this.random = random;
  }

  List<Drawn> draw(int wanted) {
    List<List<Candidate>> left = new ArrayList<>();
    for (SceneCandidates scene : scenes) {
      List<Candidate> shuffled = new ArrayList<>(scene.candidates());
      Collections.shuffle(shuffled, random);
      left.add(shuffled);
    }
    List<Drawn> drawn = new ArrayList<>();
    boolean anyLeft = true;
    while (anyLeft && drawn.size() < wanted) {
      anyLeft = false;
      for (int i = 0; i < scenes.size() && drawn.size() < wanted; i++) {
        if (!left.get(i).isEmpty()) {
          drawn.add(new Drawn(scenes.get(i).shown(), rarest(left.get(i))));
          anyLeft = true;
        }
      }
    }
    return drawn;
  }

  private Candidate rarest(List<Candidate> candidates) {
    int best = 0;
    for (int i = 1; i < candidates.size(); i++) {
      if (count(candidates.get(i)) < count(candidates.get(best))) {
        best = i;
      }
    }
    Candidate chosen = candidates.remove(best);
    drawnByGold.merge(chosen.gold(), 1, Integer::sum);
    return chosen;
  }

  private int count(Candidate candidate) {
    return drawnByGold.getOrDefault(candidate.gold(), 0);
  }
}
