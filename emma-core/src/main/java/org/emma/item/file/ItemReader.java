package org.emma.item.file;

import java.util.stream.Stream;
import org.emma.item.Item;

/** Reads the items of one benchmark's format. */
interface ItemReader {

  /** Returns the name that the format is chosen by. */
  String name();

  /** Streams the items of a file or folder; whatever is wrong is said when it is reached. */
  Stream<Item> read(ItemFile file);
}
