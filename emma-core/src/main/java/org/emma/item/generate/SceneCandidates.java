package org.emma.item.generate;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/** Keeps the scenes of what is shown together with the questions that they allow. */
record SceneCandidates(List<Scene> shown, List<Candidate> candidates) {

  /** Returns the candidates of one form. */
  SceneCandidates only(QuestionForm form) {
    return new SceneCandidates(
        shown, candidates.stream().filter(candidate -> candidate.form() == form).toList());
  }
}
