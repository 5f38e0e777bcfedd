package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses a few of many, the same for the same occasion on every machine. */
final class Some {

  private Some() {}

  static List<String> of(List<String> all, int most, String occasion) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(occasion.hashCode()));
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }
}
