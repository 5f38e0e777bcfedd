package org.emma.item.generate;

import java.util.List;
import java.util.Set;
import org.emma.scene.Aspect;

/**
 * Says the values of one aspect: {@code red star}, {@code horse that is walking}, {@code made of
 * wood}.
 *
 * @param aspect the aspect
 */
record ValueWords(Aspect aspect) {

  /** The aspects whose values an object is said to be: red, made of wood, open. */
  static final List<Aspect> OF_BEING =
      List.of(
          Aspect.COLOR,
          Aspect.MATERIAL,
          Aspect.SHAPE,
          Aspect.SIZE,
          Aspect.TEXTURE,
          Aspect.STATE,
          Aspect.ACTION);

  /**
   * The aspects in which two objects are alike if their values are; two large ones differ in size.
   */
  static final List<Aspect> OF_KIND =
      List.of(Aspect.COLOR, Aspect.MATERIAL, Aspect.SHAPE, Aspect.TEXTURE);

  private static final Set<String> MATERIAL_ADJECTIVES =
      Set.of("wooden", "metallic", "woolen", "woollen", "golden", "earthen");

  private static final Set<String> NEVER_BEFORE_A_NOUN =
      Set.of(
          "wood", "on", "off", "up", "down", "ajar", "asleep", "awake", "alone", "alive", "afloat");

  /** Returns what follows "is": {@code red}, {@code made of wood}. */
  String complement(String value) {
    return isStuff(aspect) && !MATERIAL_ADJECTIVES.contains(value) ? "made of " + value : value;
  }

  /** Returns the noun with the value: {@code red star}, {@code lamp that is on}. */
  String noun(String value, String noun) {
    return standsBefore(value)
        ? value + " " + noun
        : noun + " " + English.relative(noun) + " is " + complement(value);
  }

  /** Tells whether the value can stand before a noun: a red star, and no on lamp. */
  boolean standsBefore(String value) {
    return !aspect.equals(Aspect.ACTION)
        && value.indexOf(' ') < 0
        && !NEVER_BEFORE_A_NOUN.contains(value);
  }

  /** Tells whether objects are made of the values, where they have those of other aspects. */
  static boolean isStuff(Aspect aspect) {
    return aspect.equals(Aspect.MATERIAL);
  }
}
