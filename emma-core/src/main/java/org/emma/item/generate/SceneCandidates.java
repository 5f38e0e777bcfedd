package org.emma.item.generate;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/** Keeps a scene together with the questions that it allows. */
record SceneCandidates(Scene scene, List<Candidate> candidates) {

  static List<SceneCandidates> of(
      List<Scene> scenes, ItemGenerator generator, KnownAnswers answers) {
    return scenes.stream()
        .map(scene -> new SceneCandidates(scene, generator.candidates(scene, answers)))
        .toList();
  }

  /** Returns the candidates of one form; for multiple choice those with anything wrong to offer. */
  SceneCandidates only(QuestionForm form) {
    return new SceneCandidates(
        scene,
        candidates.stream()
            .filter(candidate -> candidate.form() == form)
            .filter(c -> form != QuestionForm.MULTIPLE_CHOICE || !c.wrong().isEmpty())
            .toList());
  }
}
