package org.emma.diagnose;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.scene.Image;

/**
 * Groups questions by what they show. Answers about one picture are not independent of each other,
 * nor are answers about pictures that another question shows side by side; so all pictures that
 * questions join, directly or through others, are one group.
 */
public final class SharedPictures {

  private final Map<String, String> joinedTo = new HashMap<>();

  private SharedPictures() {}

  /** Joins the pictures of some items. */
  public static SharedPictures of(Collection<Item> items) {
    SharedPictures shared = new SharedPictures();
    items.forEach(shared::join);
    return shared;
  }

  /** Joins the pictures that some observations are about. */
  static SharedPictures in(List<Observation> observations) {
    SharedPictures shared = new SharedPictures();
    observations.forEach(observation -> shared.join(observation.item()));
    return shared;
  }

  /** Returns what identifies the group of an item: the name of one of its pictures. */
  public String group(Item item) {
    return representative(item.images().get(0).name());
  }

  private void join(Item item) {
    String first = item.images().get(0).name();
    for (Image image : item.images()) {
      String one = representative(first);
      String other = representative(image.name());
      if (!one.equals(other)) {
        joinedTo.put(other, one);
      }
    }
  }

  private String representative(String name) {
    String found = name;
    for (String next = joinedTo.get(found); next != null; next = joinedTo.get(found)) {
      found = next;
    }
    return found;
  }
}
