package org.emma.item.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts names into English sentences: plurals and the indefinite article. */
public final class English {

  /** The inflector's formal plural; a question about a picture says people. */
  private static final Pattern PERSON = Pattern.compile("\\bpersons$");

  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

  /** Beginnings that are written with a vowel and spoken with a consonant: you, won. */
  private static final List<String> SPOKEN_AS_CONSONANT =
      List.of(
          "eu", "ewe", "one", "once", "ubi", "ufo", "uk", "uni", "ura", "ure", "uri", "use", "usu",
          "ute", "uti");

  /** Beginnings that are spoken with a vowel whatever the rules above say. */
  private static final List<String> SPOKEN_AS_VOWEL =
      List.of("hour", "honest", "heir", "honor", "honour", "unid", "unim", "unin", "x-ray");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(.* )?(person|(wo)?man|boy|girl|child|kid|guy|lady|baby|toddler|player|skier|surfer"
              + "|skateboarder|snowboarder|batter|catcher|umpire|driver|rider|student|adult)");

  private static final Pattern ANIMALS =
      Pattern.compile(
          "(.* )?(animal|dog|puppy|cat|kitten|horse|pony|cow|calf|bull|sheep|lamb|goat|elephant"
              + "|giraffe|zebra|bear|bird|duck|goose|lion|tiger|monkey|camel|deer|llama)");

  private static final Pattern OWNING =
      Pattern.compile("(has|have|with|contains?|wears?|holds?)( .*)?");

  private static final Map<String, String> SPATIAL_PHRASES =
      Map.of("left of", "to the left of", "right of", "to the right of");
  private static final Map<String, String> SPATIAL_ANSWERS =
      Map.of("left of", "to the left", "right of", "to the right", "in front of", "in front");

  private English() {}

  /**
   * Returns the plural of a noun: {@code crosses} for {@code cross}, {@code glasses of water} for
   * {@code glass of water}.
   */
  public static String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    return PERSON.matcher(org.atteo.evo.inflector.English.plural(noun)).replaceFirst("people");
  }

  /** Tells whether a noun names somebody who does things: bowls do not. */
  static boolean isAnimate(String noun) {
    return PEOPLE.matcher(noun).matches() || ANIMALS.matcher(noun).matches();
  }

  /** Returns the pronoun that joins a clause to a noun: a man who, a dog that. */
  static String relative(String noun) {
    return PEOPLE.matcher(noun).matches() ? "who" : "that";
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
    String spoken = words.toLowerCase(Locale.ROOT);
    boolean vowel =
        beginsWithAny(spoken, SPOKEN_AS_VOWEL)
            || (beginsWithAny(spoken, VOWELS) && !beginsWithAny(spoken, SPOKEN_AS_CONSONANT));
    return (vowel ? "an " : "a ") + words;
  }

  private static boolean beginsWithAny(String spoken, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (spoken.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the predicate as it stands in a sentence: {@code to the left of} for {@code left of}.
   */
  public static String phrase(String predicate) {
    return SPATIAL_PHRASES.getOrDefault(predicate, predicate);
  }

  /** Tells whether a predicate can follow "is": to the left of, riding; not has. */
  static boolean isLink(String predicate) {
    return !OWNING.matcher(predicate).matches();
  }

  /** Returns the predicate as an answer of its own: {@code to the left} for {@code left of}. */
  public static String answer(String predicate) {
    return SPATIAL_ANSWERS.getOrDefault(predicate, predicate);
  }
}
