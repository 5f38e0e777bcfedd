package org.emma.model.lesion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.Item;

/** Lists the lesions. */
public final class Lesions {

  /** The lesions that need to know nothing but the picture. */
  public static final List<Lesion> BUILT_IN =
      List.of(
          new Grey(),
          new HueRotation(),
          new Mirror(),
          new Blur(),
          new DownScale(),
          new PatchShuffle(),
          new NoImage());

  private Lesions() {}

  /** Returns the built-in lesion of that name; empty if there is none. */
  public static Optional<Lesion> named(String name) {
    return BUILT_IN.stream().filter(lesion -> lesion.name().equals(name)).findFirst();
  }

  /** Returns all lesions for these items: the built-in ones and the occlusion of referents. */
  public static List<Lesion> of(List<Item> items) {
    return Stream.concat(BUILT_IN.stream(), Stream.of(new Occlusion(items))).toList();
  }
}
