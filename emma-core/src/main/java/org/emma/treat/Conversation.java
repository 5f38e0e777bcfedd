package org.emma.treat;

import java.util.List;
import org.emma.scene.Scene;

/**
 * Teaches about one picture in several turns.
 *
 * @param scene the picture with the graph that the turns were made from
 * @param turns questions with answers, at least one
 */
public record Conversation(Scene scene, List<Turn> turns) {

  public Conversation {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException(
          "The conversation about %s has no turn: give it one or leave it out"
              .formatted(scene.id()));
    }
  }
}
