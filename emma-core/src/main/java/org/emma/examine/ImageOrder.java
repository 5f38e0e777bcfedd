package org.emma.examine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;

/** Puts items about one image next to each other, so that a model may look at it once. */
final class ImageOrder {

  private ImageOrder() {}

  /** Returns the items image by image, in the order in which the images first appear. */
  static List<Item> of(Collection<Item> items) {
    Map<String, List<Item>> byImage = new LinkedHashMap<>();
    for (Item item : items) {
      byImage.computeIfAbsent(item.imageGroup(), key -> new ArrayList<>()).add(item);
    }
    return byImage.values().stream().flatMap(List::stream).toList();
  }
}
