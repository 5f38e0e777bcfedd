package org.emma.scene.lexicon;

import java.util.Set;

/**
 * Tells names that stand for several things at once, such as {@code trees}: one annotated box may
 * hold any number of them.
 */
public final class Plurals {

  private static final Set<String> IRREGULAR =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "feet",
          "teeth",
          "geese",
          "mice",
          "dice",
          "policemen",
          "firemen",
          "crowd",
          "herd",
          "flock",
          "group",
          "bunch",
          "pile",
          "cattle",
          "foliage");
  private static final Set<String> SINGULAR =
      Set.of("bus", "lens", "gas", "canvas", "atlas", "pancreas", "christmas", "alias");
  private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is");

  private Plurals() {}

  /**
   * Tells whether a name is a plural, or that of a crowd; of pairs such as {@code scissors}, too.
   *
   * @param name in lower case
   */
  public static boolean isPlural(String name) {
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    if (IRREGULAR.contains(noun)) {
      return true;
    }
    return noun.length() > 2
        && noun.endsWith("s")
        && !SINGULAR.contains(noun)
        && !SINGULAR_ENDINGS.contains(noun.substring(noun.length() - 2));
  }
}
