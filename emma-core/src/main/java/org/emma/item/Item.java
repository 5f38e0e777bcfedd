package org.emma.item;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/**
 * Asks one question about one or several pictures: the unit that a model is examined with.
 *
 * @param key identifies the item by its content; characters {@code [a-z0-9-]}
 * @param aspect what the item examines
 * @param alsoReads every other aspect that the answer depends on, such as entity where a color
 *     question names its object
 * @param form how it is to be answered
 * @param images what is shown, at least one
 * @param question the question alone, without options
 * @param options two to four for multiple choice; {@code yes} and {@code no}; none for open
 *     questions
 * @param gold the right answer; one of the options where there are any
 * @param chance the share that blind guessing gets right, from 0 to 1: one over the number of
 *     options; for open questions the share of the commonest gold answer of the set
 * @param provenance where the item comes from
 */
public record Item(
    String key,
    Aspect aspect,
    Set<Aspect> alsoReads,
    QuestionForm form,
    List<Image> images,
    String question,
    List<String> options,
    String gold,
    double chance,
    Provenance provenance) {

  /** The options of every yes/no question. */
  public static final List<String> YES_NO = List.of("yes", "no");

  private static final int MOST_OPTIONS = 4;

  public Item {
    alsoReads = Collections.unmodifiableSet(new TreeSet<>(alsoReads));
    images = List.copyOf(images);
    options = List.copyOf(options);
    if (images.isEmpty()) {
      throw new IllegalArgumentException("Item %s shows no image: give it one".formatted(key));
    }
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "Item %s has chance %s: give a share from 0 to 1".formatted(key, chance));
    }
    checkOptions(key, form, options, gold);
  }

  /**
   * Creates an item whose key follows from its content.
   *
   * @throws IllegalArgumentException if the options do not fit the form, or lack the gold answer
   */
  public static Item of(
      Aspect aspect,
      Set<Aspect> alsoReads,
      QuestionForm form,
      List<Image> images,
      String question,
      List<String> options,
      String gold,
      double chance,
      Provenance provenance) {
    String key = ItemKey.of(aspect, form, provenance, question, options, gold);
    return new Item(
        key, aspect, alsoReads, form, images, question, options, gold, chance, provenance);
  }

  /**
   * Identifies what the item shows; items of equal image group are not independent of each other.
   */
  public String imageGroup() {
    return images.stream().map(Image::name).collect(Collectors.joining("+"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item item && item.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  private static void checkOptions(
      String key, QuestionForm form, List<String> options, String gold) {
    boolean fits =
        switch (form) {
          case MULTIPLE_CHOICE -> options.size() >= 2 && options.size() <= MOST_OPTIONS;
          case YES_NO -> options.equals(YES_NO);
          case OPEN -> options.isEmpty();
        };
    if (!fits || new HashSet<>(options).size() != options.size()) {
      throw new IllegalArgumentException(
          "Item %s cannot offer %s: %s"
              .formatted(
                  key,
                  options,
                  switch (form) {
                    case MULTIPLE_CHOICE -> "multiple choice takes two to four different options";
                    case YES_NO -> "a yes/no question takes [yes, no]";
                    case OPEN -> "an open question takes none";
                  }));
    }
    if (form != QuestionForm.OPEN && !options.contains(gold)) {
      throw new IllegalArgumentException(
          "Item %s has the gold answer \"%s\" outside its options %s: add it"
              .formatted(key, gold, options));
    }
  }
}
