package org.emma.item.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.emma.scene.Aspect;

/** Makes aspects of a benchmark's own categories. */
final class Aspects {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^[^a-z]+|-+$");

  private Aspects() {}

  /** Returns the aspect of that name in lower case, with hyphens for all but letters and digits. */
  static Aspect named(String category) {
    String hyphened = OTHER.matcher(category.toLowerCase(Locale.ROOT)).replaceAll("-");
    String name = EDGE.matcher(hyphened).replaceAll("");
    return Aspect.of(name.isEmpty() ? "other" : name);
  }
}
