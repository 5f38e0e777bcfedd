package org.emma.treat;

import java.util.ArrayList;
import java.util.List;

/** Spreads two lists evenly into one, so that a reader who stops early has seen both. */
final class Mixed {

  private Mixed() {}

  static <T> List<T> of(List<T> first, List<T> second) {
    List<T> mixed = new ArrayList<>(first.size() + second.size());
    int taken = 0;
    for (int i = 0; i < first.size(); i++) {
      mixed.add(first.get(i));
      long due = (long) (i + 1) * second.size() / first.size();
      while (taken < due) {
        mixed.add(second.get(taken++));
      }
    }
    mixed.addAll(second.subList(taken, second.size()));
    return mixed;
  }
}
