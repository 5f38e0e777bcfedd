package org.emma.item.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows words that mean the same, words that are true of anything, and words that only pad. */
public final class Synonyms {

  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("gray", "grey"),
          Set.of("purple", "violet"),
          Set.of("cyan", "turquoise"),
          Set.of("large", "big"),
          Set.of("small", "little", "tiny"),
          Set.of("metal", "metallic", "shiny"),
          Set.of("rubber", "matte"),
          Set.of("wood", "wooden"),
          Set.of("striped", "stripy"),
          Set.of("dotted", "spotted"),
          Set.of("checkered", "chequered", "checked"),
          Set.of("solid", "plain"),
          Set.of("cube", "block"),
          Set.of("sphere", "ball"),
          Set.of("moon", "crescent"),
          Set.of("to the left", "left", "left of"),
          Set.of("to the right", "right", "right of"),
          Set.of("in front", "in front of"),
          Set.of("above", "over"),
          Set.of("below", "under", "beneath"),
          Set.of("couch", "sofa"),
          Set.of("television", "tv"),
          Set.of("bicycle", "bike"),
          Set.of("motorcycle", "motorbike"),
          Set.of("airplane", "plane", "aeroplane"),
          Set.of("car", "automobile"),
          Set.of("cell phone", "mobile phone", "cellphone", "phone"),
          Set.of("refrigerator", "fridge"),
          Set.of("trash can", "garbage can"),
          Set.of("traffic light", "stoplight"),
          Set.of("trousers", "pants"),
          Set.of("road", "street"),
          Set.of("1", "one"),
          Set.of("2", "two"),
          Set.of("3", "three"),
          Set.of("4", "four"));

  private static final Set<String> TRUE_OF_ANYTHING = Set.of("object", "thing", "shape", "item");

  private static final Set<String> PADDING =
      Set.of("none", "none of these", "none of the above", "other", "unknown", "n/a", "-", "?");

  private Synonyms() {}

  /** Tells whether two names or values mean the same, such as {@code gray} and {@code grey}. */
  public static boolean areAlike(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.equals(second)
        || ALIKE.stream().anyMatch(group -> group.contains(first) && group.contains(second));
  }

  /** Returns a name or value, and all that mean the same. */
  public static Set<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ALIKE.stream().filter(group -> group.contains(lower)).findFirst().orElse(Set.of(lower));
  }

  /** Tells whether every object can be called that. */
  public static boolean isTrueOfAnything(String name) {
    return TRUE_OF_ANYTHING.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isPadding(String option) {
    return PADDING.contains(option.toLowerCase(Locale.ROOT));
  }
}
