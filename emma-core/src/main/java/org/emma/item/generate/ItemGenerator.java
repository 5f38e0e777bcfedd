package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Finds the questions about one aspect that one or several scenes allow. Implement {@link
 * SingleImageGenerator} or {@link ImagePairGenerator}.
 */
public interface ItemGenerator {

  /** Returns the name that items record as their origin. */
  String name();

  /** Returns the aspect that all its questions examine. */
  Aspect aspect();

  /**
   * Returns what its questions look like, with slots in braces, such as {@code Is {object} red?}.
   */
  default List<String> templates() {
    return List.of();
  }

  /** Returns how many pictures each question shows. */
  int images();

  /**
   * Returns all candidates, in an order that depends on nothing but the scenes and the answers.
   *
   * @param shown the scene of each picture shown, as many as {@link #images()}
   * @param answers which answers occur in the whole set; wrong answers are taken from there
   */
  List<Candidate> candidates(List<Scene> shown, KnownAnswers answers);
}
