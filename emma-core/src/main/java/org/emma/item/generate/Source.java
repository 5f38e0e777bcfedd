package org.emma.item.generate;

import org.jspecify.annotations.Nullable;

/** Gives one draw of a sample after the other. */
interface Source {

  /**
   * Returns the next draw, or null if none was found with so much patience; ask again later unless
   * the source is empty.
   *
   * @param patience how many pictures to look through at most
   */
  @Nullable Draw next(int patience);

  /** Tells whether nothing will ever be drawn here again. */
  boolean isEmpty();
}
