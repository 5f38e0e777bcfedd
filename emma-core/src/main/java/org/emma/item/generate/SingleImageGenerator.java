package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;

/** Finds the questions about one aspect that one picture allows. */
public interface SingleImageGenerator extends ItemGenerator {

  /**
   * Returns all candidates of a scene, in an order that depends on nothing but the scene and the
   * answers.
   *
   * @param scene what the questions are about
   * @param answers which answers occur in the whole set; wrong answers are taken from there
   */
  List<Candidate> candidates(Scene scene, KnownAnswers answers);

  @Override
  default int images() {
    return 1;
  }

  @Override
  default List<Candidate> candidates(List<Scene> shown, KnownAnswers answers) {
    return candidates(shown.get(0), answers);
  }
}
