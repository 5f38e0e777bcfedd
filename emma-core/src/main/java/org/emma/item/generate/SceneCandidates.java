package org.emma.item.generate;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/** Keeps the scenes of what is shown together with the questions that they allow. */
record SceneCandidates(List<Scene> shown, List<Candidate> candidates) {

  static List<SceneCandidates> of(
      List<Scene> scenes, SingleImageGenerator generator, KnownAnswers answers) {
    return scenes.stream()
        .map(scene -> new SceneCandidates(List.of(scene), generator.candidates(scene, answers)))
        .toList();
  }

  /** Returns the candidates of one form; for multiple choice those with anything wrong to offer. */
  SceneCandidates only(QuestionForm form) {
    return new SceneCandidates(
        shown,
        candidates.stream()
            .filter(candidate -> candidate.form() == form)
            .filter(c -> form != QuestionForm.MULTIPLE_CHOICE || !c.wrong().isEmpty())
            .toList());
  }
}
