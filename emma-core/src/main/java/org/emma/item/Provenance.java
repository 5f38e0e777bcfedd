package org.emma.item;

import java.util.List;
import org.emma.scene.Scene;

/** Tells where an item comes from: generated from scenes, or imported from a benchmark. */
public sealed interface Provenance {

  /**
   * Records how an item was generated, with all that is needed to check it.
   *
   * @param scenes the scene of each image, in the order of the item's images
   * @param program what the question asks
   * @param generator name of the generator
   */
  record Generated(List<Scene> scenes, Program program, String generator) implements Provenance {
    public Generated {
      scenes = List.copyOf(scenes);
    }
  }

  /**
   * Records which question of which benchmark an item is.
   *
   * @param benchmark name of the benchmark
   * @param record identifies the question within it
   * @param subset the part of the benchmark that is scored by itself, such as a task; empty if none
   * @param group what several questions have in common that only count together, such as the
   *     rotations of one question; empty if none
   */
  record Imported(String benchmark, String record, String subset, String group)
      implements Provenance {

    /** Records a question that belongs to no subset and no group. */
    public Imported(String benchmark, String record) {
      this(benchmark, record, "", "");
    }
  }
}
