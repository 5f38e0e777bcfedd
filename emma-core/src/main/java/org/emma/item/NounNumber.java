package org.emma.item;

import java.util.Locale;
import java.util.Set;

/**
 * Tells how an object's name is used in a sentence: annotators write {@code trees} and {@code
 * water} as well as {@code tree}. What is several or a mass is never counted.
 */
public enum NounNumber {
  /** One of a kind that can be counted: a tree. */
  ONE,
  /** Several at once: the trees are, there are scissors. */
  SEVERAL,
  /** What has no number: the water is, there is hair. */
  MASS;

  private static final Set<String> IRREGULAR_PLURALS =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "feet",
          "teeth",
          "mice",
          "geese",
          "cattle",
          "dice",
          "police",
          "leaves",
          "knives",
          "shelves",
          "loaves",
          "scarves",
          "halves",
          "wolves",
          "lives",
          "calves",
          "hooves",
          "cacti",
          "fungi");

  /** Singular names that end in s and would be read as plurals. */
  private static final Set<String> SINGULAR_IN_S =
      Set.of(
          "bus",
          "gas",
          "lens",
          "canvas",
          "cactus",
          "octopus",
          "platypus",
          "walrus",
          "iris",
          "tennis",
          "atlas",
          "pancreas",
          "christmas",
          "asparagus",
          "citrus",
          "minibus",
          "hummus",
          "hibiscus",
          "campus",
          "virus",
          "circus",
          "pelvis",
          "chassis",
          "compass",
          "series",
          "species",
          "news",
          "corps",
          "debris",
          "bias",
          "alias",
          "thermos",
          "rhinoceros");

  private static final Set<String> MASS_NOUNS =
      Set.of(
          "asphalt",
          "bacon",
          "bark",
          "bedding",
          "beef",
          "beer",
          "bread",
          "broccoli",
          "butter",
          "cardboard",
          "carpeting",
          "celery",
          "cement",
          "cheese",
          "chicken meat",
          "chocolate",
          "clothing",
          "coffee",
          "concrete",
          "corn",
          "cream",
          "dirt",
          "dust",
          "fabric",
          "fire",
          "flesh",
          "foam",
          "fog",
          "foliage",
          "food",
          "frosting",
          "fruit",
          "fur",
          "furniture",
          "glue",
          "graffiti",
          "grass",
          "gravel",
          "gravy",
          "greenery",
          "ground",
          "hair",
          "ham",
          "hay",
          "honey",
          "ice",
          "icing",
          "ivy",
          "jam",
          "jelly",
          "juice",
          "ketchup",
          "lace",
          "land",
          "leather",
          "lettuce",
          "lighting",
          "liquid",
          "litter",
          "luggage",
          "makeup",
          "mayonnaise",
          "meat",
          "metal",
          "milk",
          "moss",
          "mud",
          "mustard",
          "oil",
          "paint",
          "paper",
          "parsley",
          "pasta",
          "pavement",
          "pepperoni",
          "plastic",
          "pollen",
          "pork",
          "powder",
          "rain",
          "rice",
          "rubber",
          "rust",
          "salad",
          "salsa",
          "salt",
          "sand",
          "sauce",
          "sausage meat",
          "seafood",
          "seaweed",
          "shade",
          "shrubbery",
          "silverware",
          "sky",
          "smoke",
          "snow",
          "soap",
          "soil",
          "soup",
          "spinach",
          "steam",
          "stone work",
          "straw",
          "string",
          "sugar",
          "sunlight",
          "surf",
          "syrup",
          "tape",
          "tea",
          "text",
          "tile",
          "tinsel",
          "toast",
          "trash",
          "underwear",
          "vegetation",
          "water",
          "wheat",
          "whipped cream",
          "wine",
          "wiring",
          "wood",
          "wool",
          "writing",
          "yarn",
          "yogurt",
          "debris",
          "hummus",
          "asparagus",
          "tennis",
          "news");

  /** Returns the number of a name; of several words the last decides, or that before "of". */
  public static NounNumber of(String name) {
    String noun = name.toLowerCase(Locale.ROOT).strip();
    if (MASS_NOUNS.contains(noun)) {
      return MASS;
    }
    int of = noun.indexOf(" of ");
    String head = of > 0 ? noun.substring(0, of) : noun;
    String last = head.substring(head.lastIndexOf(' ') + 1);
    if (MASS_NOUNS.contains(last)) {
      return MASS;
    }
    boolean isSeveral =
        IRREGULAR_PLURALS.contains(last) || (endsLikePlural(last) && !SINGULAR_IN_S.contains(last));
    return isSeveral ? SEVERAL : ONE;
  }

  /** Tells whether a word ends in s, but not in ss or us. */
  private static boolean endsLikePlural(String word) {
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == 's'
        && word.charAt(last - 1) != 's'
        && word.charAt(last - 1) != 'u';
  }

  /** Tells whether objects of that name can be counted one by one. */
  public static boolean isCountable(String name) {
    return of(name) == ONE;
  }
}
