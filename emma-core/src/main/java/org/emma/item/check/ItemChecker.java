package org.emma.item.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Image;
import org.emma.scene.Scene;

/**
 * Checks an item without trusting whoever made it: runs its program on its scene with an
 * interpreter of its own, and compares gold answer, options, wording, aspects, chance and key with
 * what comes out.
 *
 * <p>Of an imported item, which has no scene, options, chance and key are checked.
 */
public final class ItemChecker {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*-(mc|yn|open)-[0-9a-f]{12}");
  private static final int MOST_OPTIONS = 4;
  private static final double ROUNDING = 1e-9;

  private ItemChecker() {}

  /** Returns everything that is wrong with an item; empty if it can be trusted. */
  public static List<Fault> check(Item item) {
    List<Fault> faults = new ArrayList<>();
    if (item.provenance() instanceof Provenance.Generated generated) {
      checkPictures(item, generated, faults);
      faults.addAll(new AnswerCheck(item, generated).faults());
      faults.addAll(new AspectCheck(item, generated.program()).faults());
      if (faults.stream().noneMatch(fault -> fault.kind() == Fault.Kind.PROGRAM)) {
        faults.addAll(new WordingCheck(item, generated).faults());
      }
    }
    checkOptions(item, faults);
    checkChance(item, faults);
    checkKey(item, faults);
    return List.copyOf(faults);
  }

  /**
   * Returns everything that is wrong with the items of one set, each fault led by the item's key:
   * the faults of each, repeated keys, and the chance level of open questions, which is the share
   * of the commonest gold answer among the set's open questions of that aspect.
   */
  public static List<Fault> checkSet(List<Item> items) {
    List<Fault> faults = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Map<String, Double> chances = new HashMap<>();
    items.stream()
        .filter(item -> item.form() == QuestionForm.OPEN)
        .collect(Collectors.groupingBy(item -> item.aspect().name()))
        .forEach((aspect, open) -> chances.put(aspect, commonestShare(open)));
    for (Item item : items) {
      check(item).forEach(fault -> faults.add(led(item, fault.kind(), fault.sentence())));
      if (!keys.add(item.key())) {
        faults.add(led(item, Fault.Kind.REPEATED, "the key occurs twice"));
      }
      double chance = chances.getOrDefault(item.aspect().name(), 0.0);
      if (item.form() == QuestionForm.OPEN && Math.abs(item.chance() - chance) > ROUNDING) {
        faults.add(
            led(
                item,
                Fault.Kind.CHANCE,
                "chance is %s, but the commonest gold answer has a share of %s"
                    .formatted(item.chance(), chance)));
      }
    }
    return List.copyOf(faults);
  }

  private static Fault led(Item item, Fault.Kind kind, String sentence) {
    return new Fault(kind, item.key() + ": " + sentence);
  }

  private static double commonestShare(List<Item> items) {
    return (double)
            items.stream()
                .collect(Collectors.groupingBy(Item::gold, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0)
        / items.size();
  }

  private static void checkPictures(Item item, Provenance.Generated generated, List<Fault> faults) {
    List<Image> expected = generated.scenes().stream().map(Scene::image).toList();
    if (!item.images().equals(expected)) {
      faults.add(
          new Fault(
              Fault.Kind.PICTURES,
              "the item shows %s, but its scenes are of %s".formatted(item.images(), expected)));
    }
  }

  private static void checkOptions(Item item, List<Fault> faults) {
    List<String> options = item.options();
    int least = item.form() == QuestionForm.OPEN ? 0 : 2;
    int most = item.form() == QuestionForm.OPEN ? 0 : MOST_OPTIONS;
    long different =
        options.stream().map(option -> option.strip().toLowerCase(Locale.ROOT)).distinct().count();
    boolean isBlank = options.stream().anyMatch(String::isBlank) || item.gold().isBlank();
    if (options.size() < least || options.size() > most || different < options.size() || isBlank) {
      faults.add(
          new Fault(
              Fault.Kind.OPTIONS,
              "%s are no %d to %d different options".formatted(options, least, most)));
    }
    if (item.form() == QuestionForm.YES_NO && !options.equals(Item.YES_NO)) {
      faults.add(new Fault(Fault.Kind.OPTIONS, "a yes/no question offers " + options));
    }
    options.stream()
        .filter(option -> Synonyms.isPadding(option) && !mayBeNone(option, item))
        .forEach(
            option ->
                faults.add(new Fault(Fault.Kind.OPTIONS, "\"%s\" only pads".formatted(option))));
  }

  private static boolean mayBeNone(String option, Item item) {
    return option.equals(Program.NONE)
        && item.provenance() instanceof Provenance.Generated generated
        && generated.program().function() == Function.OR_NONE;
  }

  private static void checkChance(Item item, List<Fault> faults) {
    boolean fits =
        item.form() == QuestionForm.OPEN
            ? item.chance() > 0 && item.chance() <= 1
            : Math.abs(item.chance() * item.options().size() - 1) < ROUNDING;
    if (!fits) {
      faults.add(
          new Fault(
              Fault.Kind.CHANCE,
              "chance is %s with %d options".formatted(item.chance(), item.options().size())));
    }
  }

  private static void checkKey(Item item, List<Fault> faults) {
    String expected =
        Item.of(
                item.aspect(),
                item.alsoReads(),
                item.form(),
                item.images(),
                item.question(),
                item.options(),
                item.gold(),
                item.chance(),
                item.provenance())
            .key();
    if (!KEY.matcher(item.key()).matches() || !item.key().equals(expected)) {
      faults.add(
          new Fault(Fault.Kind.KEY, "the key is %s, not %s".formatted(item.key(), expected)));
    }
  }
}
