package org.emma.baseline;

import java.util.Comparator;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.model.AnsweringMode;

/**
 * Remembers how one item was answered.
 *
 * @param item key of the item
 * @param mode how the answer was taken
 * @param grade what it was worth; of several replies, what they added up to
 * @param answer what was read from the reply; empty where nothing was
 */
public record BaselineEntry(String item, AnsweringMode mode, Grade grade, String answer)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::item).thenComparing(BaselineEntry::mode);

  static BaselineEntry of(Observation observation) {
    return new BaselineEntry(
        observation.item().key(),
        observation.mode(),
        observation.grade(),
        observation.grading().answer());
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
