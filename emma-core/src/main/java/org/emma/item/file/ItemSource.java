package org.emma.item.file;

import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Item;

/** Supplies items that were written down elsewhere; supplying reads no picture. */
@FunctionalInterface
public interface ItemSource {

  /**
   * Streams the items one at a time, for files that are larger than memory. Close the stream.
   *
   * @throws org.emma.records.FileFormatException if the file is broken, when the broken record is
   *     reached
   */
  Stream<Item> stream();

  /**
   * Returns the items, in the order of the file.
   *
   * @throws org.emma.records.FileFormatException if the file is broken
   */
  default List<Item> items() {
    try (Stream<Item> stream = stream()) {
      return stream.toList();
    }
  }
}
