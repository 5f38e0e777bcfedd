package org.emma.runtime.pinhole;

import java.util.List;
import org.emma.treat.Turn;

/**
 * Shows one image and the turns about it to a network that learns.
 *
 * @param pixels 3 x 64 x 64 numbers, as {@link Pixels} makes them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, too large to copy
record Lesson(float[] pixels, List<Turn> turns) {

  Lesson {
    turns = List.copyOf(turns);
  }
}
