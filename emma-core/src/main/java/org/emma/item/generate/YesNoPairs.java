package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws yes/no questions in pairs: the same question about two pictures, once yes and once no. What
 * finds no partner in another picture is paired with a question of the other answer about its own
 * picture, so that yes and no always stay even.
 */
final class YesNoPairs {

  private final List<SceneCandidates> scenes;
  private final Random random;
  private final Map<String, Integer> drawnByQuestion = new HashMap<>();
  private final Map<String, List<Integer>> scenesByAnswer = new HashMap<>();
  private final List<List<Candidate>> left = new ArrayList<>();
  private final int[] drawnByScene;

  YesNoPairs(List<SceneCandidates> scenes, Random random) {
    this.scenes = scenes;
    this.random = random;
    this.drawnByScene = new int[scenes.size()];
    for (int i = 0; i < scenes.size(); i++) {
      List<Candidate> shuffled = new ArrayList<>(scenes.get(i).candidates());
      Collections.shuffle(shuffled, random);
      left.add(shuffled);
      for (Candidate candidate : shuffled) {
        scenesByAnswer
            .computeIfAbsent(
                answerKey(candidate.question(), candidate.gold()), k -> new ArrayList<>())
            .add(i);
      }
    }
  }

  List<Drawn> draw(int wanted) {
    List<Drawn> drawn = new ArrayList<>();
    List<Integer> order = new ArrayList<>(IntStream.range(0, scenes.size()).boxed().toList());
    boolean grew = true;
    for (int quota = 1; grew && drawn.size() + 1 < wanted; quota++) {
      grew = false;
      Collections.shuffle(order, random);
      for (int scene : order) {
        if (drawnByScene[scene] < quota && drawn.size() + 1 < wanted) {
          grew |= drawPair(scene, drawn);
        }
      }
    }
    return drawn;
  }

  private boolean drawPair(int scene, List<Drawn> drawn) {
    Candidate first = rarestWithPartner(scene);
    if (first != null) {
      int partner = partner(first, scene);
      Candidate second = take(partner, first.question());
      take(scene, first.question());
      add(scene, first, drawn);
      add(partner, second, drawn);
      return true;
    }
    Candidate yes = anyOf(scene, "yes");
    Candidate no = anyOf(scene, "no");
    if (yes == null || no == null) {
      return false;
    }
    take(scene, yes.question());
    take(scene, no.question());
    add(scene, yes, drawn);
    add(scene, no, drawn);
    return true;
  }

  private @Nullable Candidate rarestWithPartner(int scene) {
    Candidate rarest = null;
    for (Candidate candidate : left.get(scene)) {
      if ((rarest == null || count(candidate) < count(rarest)) && partner(candidate, scene) >= 0) {
        rarest = candidate;
      }
    }
    return rarest;
  }

  /** Returns the least drawn other scene in which the question has the other answer, or -1. */
  private int partner(Candidate candidate, int scene) {
    String other = candidate.gold().equals("yes") ? "no" : "yes";
    int best = -1;
    for (int i : scenesByAnswer.getOrDefault(answerKey(candidate.question(), other), List.of())) {
      if (i != scene && (best < 0 || drawnByScene[i] < drawnByScene[best])) {
        best = i;
      }
    }
    return best;
  }

  private Candidate take(int scene, String question) {
    List<Candidate> candidates = left.get(scene);
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).question().equals(question)) {
        Candidate taken = candidates.remove(i);
        scenesByAnswer
            .getOrDefault(answerKey(question, taken.gold()), List.of())
            .remove((Integer) scene);
        return taken;
      }
    }
    throw new IllegalStateException("\"%s\" was drawn twice".formatted(question));
  }

  private @Nullable Candidate anyOf(int scene, String gold) {
    return left.get(scene).stream()
        .filter(candidate -> candidate.gold().equals(gold))
        .findFirst()
        .orElse(null);
  }

  private void add(int scene, Candidate candidate, List<Drawn> drawn) {
    drawn.add(new Drawn(scenes.get(scene).shown(), candidate));
    drawnByQuestion.merge(candidate.question(), 1, Integer::sum);
    drawnByScene[scene]++;
  }

  private int count(Candidate candidate) {
    return drawnByQuestion.getOrDefault(candidate.question(), 0);
  }

  private static String answerKey(String question, String answer) {
    return answer + " " + question;
  }
}
