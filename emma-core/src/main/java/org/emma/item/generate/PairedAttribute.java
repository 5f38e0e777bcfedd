package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Aspect;

/**
 * Words questions about an attribute in two pictures. {@code %s} stands for the object, then for
 * the value or the picture.
 *
 * @param aspect the attribute's aspect
 * @param what asks for the value in one picture
 * @param same asks whether it is the same in both
 * @param which asks in which picture it has a value
 */
record PairedAttribute(Aspect aspect, String what, String same, String which) {

  static final PairedAttribute COLOR =
      new PairedAttribute(
          Aspect.COLOR,
          "What color is %s in %s?",
          "Is %s the same color in both pictures?",
          "In which picture is %s %s?");

  static final PairedAttribute MATERIAL =
      new PairedAttribute(
          Aspect.MATERIAL,
          "What material is %s made of in %s?",
          "Is %s made of the same material in both pictures?",
          "In which picture is %s made of %s?");

  static final PairedAttribute SIZE =
      new PairedAttribute(
          Aspect.SIZE,
          "What size is %s in %s?",
          "Is %s the same size in both pictures?",
          "In which picture is %s %s?");

  static final PairedAttribute TEXTURE =
      new PairedAttribute(
          Aspect.TEXTURE,
          "What texture does %s have in %s?",
          "Does %s have the same texture in both pictures?",
          "In which picture is %s %s?");

  static final List<PairedAttribute> ALL = List.of(COLOR, MATERIAL, SIZE, TEXTURE);

  /** Returns the twins of which both have one value of the aspect. */
  List<Twins> comparable(Pair pair) {
    return pair.twins().stream().filter(this::isComparable).toList();
  }

  /** Returns the comparable twins that have different values. */
  List<Twins> differing(Pair pair) {
    return comparable(pair).stream().filter(this::differs).toList();
  }

  /** Tells whether both have one value of the aspect, so that they can be compared. */
  boolean isComparable(Twins twins) {
    return twins.first().value(aspect).isPresent() && twins.second().value(aspect).isPresent();
  }

  /** Tells whether comparable twins have different values. */
  boolean differs(Twins twins) {
    return !twins.first().value(aspect).equals(twins.second().value(aspect));
  }

  /** Returns the value of the twin in one of the pictures. */
  String value(Twins twins, int picture) {
    return twins.in(picture).value(aspect).orElseThrow();
  }
}
