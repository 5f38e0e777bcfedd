package org.emma.item.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emma.scene.Scene;

/**
 * Refuses repetitions within a set: the same words about the same pictures in the same form, and
 * the same program, whatever its words.
 */
final class Asked {

  private final Set<List<Object>> questions = new HashSet<>();
  private int refused;

  boolean contains(Drawn drawn) {
    return questions.contains(key(drawn, drawn.candidate().question()))
        || questions.contains(key(drawn, drawn.candidate().program()));
  }

  void add(Drawn drawn) {
    questions.add(key(drawn, drawn.candidate().question()));
    questions.add(key(drawn, drawn.candidate().program()));
  }

  /** Notes that a draw was left out because something of it had been asked. */
  void refuse() {
    refused++;
  }

  int refused() {
    return refused;
  }

  private static List<Object> key(Drawn drawn, Object what) {
    return List.of(drawn.shown().stream().map(Scene::id).toList(), drawn.candidate().form(), what);
  }
}
