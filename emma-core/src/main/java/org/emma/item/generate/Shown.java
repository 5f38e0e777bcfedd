package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Holds the pictures of a question, and what the generators look up in them: once for all of them,
 * when the first one asks.
 */
final class Shown {

  private final List<Scene> scenes;
  private final KnownAnswers answers;
  private @Nullable SceneView view;
  private @Nullable Pair pair;
  private @Nullable NamesInDoubt doubtful;

  Shown(List<Scene> scenes, KnownAnswers answers) {
    this.scenes = scenes;
    this.answers = answers;
  }

  List<Scene> scenes() {
    return scenes;
  }

  List<Candidate> candidates(ItemGenerator generator) {
    if (generator instanceof Questions questions) {
      return questions.candidates(view(), answers);
    }
    return generator instanceof PairQuestions questions
        ? questions.candidates(pair(), answers)
        : generator.candidates(scenes, answers);
  }

  NamesInDoubt doubtful() {
    if (doubtful == null) {
      doubtful = new NamesInDoubt(scenes, answers);
    }
    return doubtful;
  }

  private SceneView view() {
    if (view == null) {
      view = new SceneView(scenes.get(0));
    }
    return view;
  }

  private Pair pair() {
    if (pair == null) {
      pair = new Pair(scenes.get(0), scenes.get(1));
    }
    return pair;
  }
}
