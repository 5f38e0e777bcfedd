package org.emma.junit.engine;

import java.util.List;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemPlan;
import org.emma.scene.SceneSource;

/** Says where the questions of a suite come from: scenes to ask about, or a file of items. */
interface ItemOrigin {

  /**
   * Returns the questions that a plan asks for, without equal ones; reads no picture.
   *
   * @throws org.emma.scene.SceneFormatException if an annotation file is broken
   * @throws org.emma.records.FileFormatException if a file of items is broken
   */
  ItemDraw draw(ItemPlan plan);

  /** Returns what the questions come from, in the words of data cards. */
  String words();

  /** Returns where to find scenes to learn from, best first; none for a file of items. */
  List<SceneSource> furtherOnes();

  /** Returns what changes whenever the questions may have changed. */
  Object state();

  /** Tells whether a parameter put it in the place of the suite's own. */
  boolean fromOutside();
}
