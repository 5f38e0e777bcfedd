package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Finds the questions about one aspect that a scene allows. */
public interface ItemGenerator {

  /** Returns the name that items record as their origin. */
  String name();

  /** Returns the aspect that all its questions examine. */
  Aspect aspect();

  /**
   * Returns all candidates of a scene, in an order that depends on nothing but the scene and the
   * answers.
   *
   * @param scene what the questions are about
   * @param answers which answers occur in the whole set; wrong answers are taken from there
   */
  List<Candidate> candidates(Scene scene, KnownAnswers answers);
}
