package org.emma.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Guesses the singular of a plural noun, for looking it up. */
public final class Singulars {

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people", "person",
          "men", "man",
          "women", "woman",
          "children", "child",
          "feet", "foot",
          "teeth", "tooth",
          "mice", "mouse",
          "geese", "goose",
          "leaves", "leaf",
          "knives", "knife");

  private Singulars() {}

  /** Returns the noun and what its singular may be, likeliest first. */
  public static List<String> formsOf(String noun) {
    return Stream.concat(Stream.of(noun), of(noun).stream()).toList();
  }

  private static List<String> of(String noun) {
    int last = noun.lastIndexOf(' ') + 1;
    String before = noun.substring(0, last);
    String word = noun.substring(last);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return List.of(before + irregular);
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return List.of(noun.substring(0, noun.length() - 3) + "y", without(noun, 1));
    }
    if (word.endsWith("es") && word.length() > 3) {
      return List.of(without(noun, 1), without(noun, 2));
    }
    return word.endsWith("s") && word.length() > 2 ? List.of(without(noun, 1)) : List.of();
  }

  private static String without(String noun, int letters) {
    return noun.substring(0, noun.length() - letters);
  }
}
