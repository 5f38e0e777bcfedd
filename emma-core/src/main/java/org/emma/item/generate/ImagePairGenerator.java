package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;

/** Finds the questions about one aspect that two pictures side by side allow. */
public interface ImagePairGenerator extends ItemGenerator {

  /**
   * Returns all candidates of a pair, in an order that depends on nothing but the scenes and the
   * answers.
   *
   * @param first the picture shown first
   * @param second the picture shown second
   * @param answers which answers occur in the whole set; wrong answers are taken from there
   */
  List<Candidate> candidates(Scene first, Scene second, KnownAnswers answers);

  @Override
  default int images() {
    return 2;
  }

  @Override
  default List<Candidate> candidates(List<Scene> shown, KnownAnswers answers) {
    return candidates(shown.get(0), shown.get(1), answers);
  }
}
