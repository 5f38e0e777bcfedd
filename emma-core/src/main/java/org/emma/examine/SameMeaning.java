package org.emma.examine;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.check.Synonyms;
import org.emma.scene.Aspect;

/** Tells whether an answer in other words means the gold answer, or may mean it. */
final class SameMeaning {

  private static final Set<Aspect> INFLECTED = Set.of(Aspect.ACTION, Aspect.STATE, Aspect.TEXTURE);
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "boy", "girl", "child", "kid", "baby", "lady", "guy", "adult");
  private static final Set<String> GENERAL =
      Set.of(
          "animal",
          "vehicle",
          "food",
          "fruit",
          "vegetable",
          "person",
          "people",
          "human",
          "furniture",
          "building",
          "clothing",
          "toy",
          "plant",
          "tool",
          "drink",
          "device",
          "container",
          "something");

  private static final Map<String, String> SHADES =
      Map.of(
          "navy",
          "blue",
          "azure",
          "blue",
          "scarlet",
          "red",
          "crimson",
          "red",
          "maroon",
          "red",
          "burgundy",
          "red",
          "lime",
          "green",
          "olive",
          "green",
          "lavender",
          "purple",
          "beige",
          "brown");

  private SameMeaning() {}

  /** Tells whether the words are the gold answer's: equal, inflected or synonyms. */
  static boolean of(Item item, Phrase answer, Phrase gold) {
    return answer.isSameAs(gold)
        || Synonyms.areAlike(text(answer), text(gold))
        || (INFLECTED.contains(item.aspect()) && Inflection.areAlike(answer, gold));
  }

  /**
   * Tells whether the answer is more or less general than the gold answer, so that it is neither
   * right nor wrong: "animal" for a dog, "man" for a person, "navy" for blue.
   */
  static boolean mayCover(Phrase answer, Phrase gold) {
    String given = text(answer);
    boolean general = GENERAL.contains(given) || Synonyms.isTrueOfAnything(given);
    boolean shade = Objects.equals(SHADES.get(given), text(gold));
    return general || shade || (text(gold).equals("person") && PEOPLE.contains(given));
  }

  private static String text(Phrase phrase) {
    return String.join(" ", phrase.words());
  }
}
