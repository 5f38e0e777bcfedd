package org.emma.item.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.item.ClosedWorld;
import org.emma.item.Difficulty;
import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;

/**
 * Tells what an item set consists of, and how even it is: to be kept beside the items.
 *
 * @param source where the pictures or items come from, in words
 * @param items how many items
 * @param missing how many more were wanted, which the scenes do not allow
 * @param repetitions how many questions were left out because they had been asked
 * @param closedWorld how many items assume that what is not annotated is not there
 * @param yesShare the share of yes among the answers to yes/no questions; NaN if there are none
 * @param scenesDigest SHA-256 over the digests of all scenes asked about, in the order of the items
 * @param counts how many items there are, by what and of which kind
 * @param evenness Shannon's entropy as a share of the largest possible, from 0 to 1: of gold
 *     answers and of objects named per aspect and form, of gold positions, of templates
 * @param blind how far the items can be answered without their pictures, by guesser, aspect and
 *     form; empty where that was not examined
 * @param notes further lines
 */
public record DataCard(
    String source,
    int items,
    int missing,
    int repetitions,
    int closedWorld,
    double yesShare,
    String scenesDigest,
    Map<String, Map<String, Integer>> counts,
    Map<String, Double> evenness,
    Map<String, Blind> blind,
    List<String> notes) {

  /**
   * Holds how far some items were answered without their pictures.
   *
   * @param items how many items
   * @param pictures how many different pictures they show
   * @param accuracy the share that was answered rightly, from 0 to 1
   * @param low the lower end of its 95 % interval
   * @param high the upper end
   * @param chance the share that is right by chance
   */
  public record Blind(
      int items, int pictures, double accuracy, double low, double high, double chance) {}

  public DataCard {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    evenness = Collections.unmodifiableMap(new LinkedHashMap<>(evenness));
    blind = Collections.unmodifiableMap(new LinkedHashMap<>(blind));
    notes = List.copyOf(notes);
  }

  /**
   * Describes a set of items.
   *
   * @param source where their pictures come from, such as the name of a file
   */
  public static DataCard of(String source, ItemDraw draw) {
    List<Item> items = draw.items();
    List<Item> yesNo = ofForm(items, QuestionForm.YES_NO);
    long yes = yesNo.stream().filter(item -> item.gold().equals("yes")).count();
    return new DataCard(
        source,
        items.size(),
        draw.missing(),
        draw.repetitions(),
        (int) items.stream().filter(ClosedWorld::isAssumed).count(),
        yesNo.isEmpty() ? Double.NaN : yes / (double) yesNo.size(),
        digest(items),
        counts(items),
        evenness(items),
        Map.of(),
        List.of());
  }

  /** Returns the same card with a further line, such as {@code drawn for the release of May}. */
  public DataCard noting(String line) {
    List<String> more = new ArrayList<>(notes);
    more.add(line);
    return with(blind, more);
  }

  /** Returns the same card with what a blind audit found. */
  public DataCard audited(Map<String, Blind> found) {
    return with(found, notes);
  }

  private DataCard with(Map<String, Blind> found, List<String> lines) {
    return new DataCard(
        source,
        items,
        missing,
        repetitions,
        closedWorld,
        yesShare,
        scenesDigest,
        counts,
        evenness,
        found,
        lines);
  }

  private static Map<String, Map<String, Integer>> counts(List<Item> items) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    counts.put("aspect", count(items, item -> List.of(item.aspect().name())));
    counts.put("form", count(items, item -> List.of(item.form().words())));
    counts.put("generator", count(items, item -> List.of(generator(item))));
    counts.put("difficulty", count(items, item -> List.of(difficulty(item))));
    counts.put("pictures shown", count(items, item -> List.of("" + item.images().size())));
    return counts;
  }

  private static Map<String, Double> evenness(List<Item> items) {
    Map<String, Double> evenness = new LinkedHashMap<>();
    Map<String, List<Item>> strata =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.aspect() + ", " + item.form().words(),
                    TreeMap::new,
                    Collectors.toList()));
    strata.forEach(
        (stratum, of) -> {
          if (of.get(0).form() != QuestionForm.YES_NO) {
            evenness.put("answers: " + stratum, evenness(of, item -> List.of(item.gold())));
          }
          evenness.put("objects: " + stratum, evenness(of, item -> traits(item).objects()));
        });
    List<Item> lettered = ofForm(items, QuestionForm.MULTIPLE_CHOICE);
    lettered.stream()
        .collect(
            Collectors.groupingBy(item -> item.options().size(), TreeMap::new, Collectors.toList()))
        .forEach(
            (options, of) ->
                evenness.put(
                    "gold positions: %d options".formatted(options),
                    evenness(of, item -> List.of("" + item.options().indexOf(item.gold())))));
    evenness.put("templates", evenness(items, item -> List.of(traits(item).template())));
    return evenness;
  }

  private static double evenness(List<Item> items, Function<Item, List<String>> by) {
    Map<String, Integer> counts = count(items, by);
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double entropy = counts.values().stream().mapToDouble(n -> -n / all * Math.log(n / all)).sum();
    return counts.size() < 2 ? 1 : entropy / Math.log(counts.size());
  }

  private static Map<String, Integer> count(List<Item> items, Function<Item, List<String>> by) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(item -> by.apply(item).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  private static List<Item> ofForm(List<Item> items, QuestionForm form) {
    return items.stream().filter(item -> item.form() == form).toList();
  }

  private static String generator(Item item) {
    return item.provenance() instanceof Generated from ? from.generator() : "imported";
  }

  private static String difficulty(Item item) {
    return item.provenance() instanceof Generated from
        ? Difficulty.of(from.program(), from.scenes()).words()
        : "unknown";
  }

  private static Traits traits(Item item) {
    return item.provenance() instanceof Generated from
        ? Traits.of(from.program(), item.form(), item.gold())
        : new Traits(item.gold(), List.of(), "imported");
  }

  private static String digest(List<Item> items) {
    StringBuilder digests = new StringBuilder();
    items.stream()
        .flatMap(i -> i.provenance() instanceof Generated g ? g.scenes().stream() : Stream.of())
        .collect(Collectors.toMap(Scene::id, scene -> scene, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .map(Scene::digest)
        .forEach(digests::append);
    return Sha256.hex(digests.toString().getBytes(UTF_8));
  }
}
