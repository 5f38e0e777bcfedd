package org.emma.item.generate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts names into English sentences: plurals and the indefinite article. */
public final class English {

  private static final Pattern VOWEL_SOUND =
      Pattern.compile(
          "(?i)(?!(?:uni(?!n|m)|use|usu|eu|one\\b|once\\b|ut[ie]|ur[aie]))[aeiou].*|(?i)(?:hour|honest|heir|honou?r).*");
  private static final Map<String, String> SPATIAL_PHRASES =
      Map.of("left of", "to the left of", "right of", "to the right of");
  private static final Map<String, String> SPATIAL_ANSWERS =
      Map.of("left of", "to the left", "right of", "to the right", "in front of", "in front");

  private English() {}

  /** Returns the plural of a noun: {@code crosses} for {@code cross}. */
  public static String plural(String noun) {
    return org.atteo.evo.inflector.English.plural(noun);
  }

  /** Returns the parts as a list in a sentence: {@code a, b and c}. */
  public static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** Returns the words with the indefinite article that their sound takes: {@code an arrow}. */
  public static String withArticle(String words) {
    return (VOWEL_SOUND.matcher(words).matches() ? "an " : "a ") + words;
  }

  /**
   * Returns the predicate as it stands in a sentence: {@code to the left of} for {@code left of}.
   */
  public static String phrase(String predicate) {
    return SPATIAL_PHRASES.getOrDefault(predicate, predicate);
  }

  /** Returns the predicate as an answer of its own: {@code to the left} for {@code left of}. */
  public static String answer(String predicate) {
    return SPATIAL_ANSWERS.getOrDefault(predicate, predicate);
  }
}
