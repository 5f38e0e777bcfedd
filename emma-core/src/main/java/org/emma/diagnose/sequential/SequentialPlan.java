package org.emma.diagnose.sequential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emma.diagnose.SharedPictures;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;

/**
 * Says which questions to ask next about one aspect in one form, until its tolerances are decided.
 *
 * <p>Pictures are drawn in a seeded order. First one question is asked about each, because answers
 * about different pictures tell the most; where pictures have more questions, half of the error is
 * kept for a second pass, which adds the others, picture by picture. When all is asked and nothing
 * decided, the outcome stays inconclusive.
 *
 * <pre>{@code
 * SequentialPlan plan = SequentialPlan.of(tolerances, items, 7);
 * for (List<Item> look = plan.next(); !look.isEmpty(); look = plan.next()) {
 *   plan.observed(ask(look));
 * }
 * plan.outcome(tolerance);
 * }</pre>
 */
public final class SequentialPlan {

  /** Verdicts may be false this near to a tolerance, on either side: 2.5 points. */
  public static final double INDIFFERENCE_ZONE = 0.025;

  /** So many questions are asked at once even if fewer could decide: models like batches. */
  static final int LEAST_LOOK = 8;

  private static final double USUAL_CONFIDENCE = 0.95;

  private final List<Item> all;
  private final List<List<Item>> pictures;
  private final Map<Tolerance, Decider> singles = new LinkedHashMap<>();
  private final Map<Tolerance, Decider> wholes = new LinkedHashMap<>();
  private final Map<Item, Grade> grades = new HashMap<>();
  private int drawn;
  private int completed;
  private boolean silent;

  private SequentialPlan(List<Item> items, List<Tolerance> tolerances, long seed) {
    all = items;
    pictures = shuffled(items, seed);
    int most = pictures.stream().mapToInt(List::size).max().orElse(1);
    for (Tolerance tolerance : tolerances) {
      double error = 1 - tolerance.confidence().orElse(USUAL_CONFIDENCE);
      double each = most > 1 ? error / 2 : error;
      singles.put(tolerance, new Decider(tolerance.accuracy(), INDIFFERENCE_ZONE, 1, each));
      wholes.put(tolerance, new Decider(tolerance.accuracy(), INDIFFERENCE_ZONE, most, each));
    }
  }

  /**
   * Plans an examination.
   *
   * @param tolerances what is to be decided; without a confidence, at 0.95
   * @param items the questions that may be asked, of one aspect and form, at least one
   * @param seed of the order in which pictures are drawn
   */
  public static SequentialPlan of(List<Tolerance> tolerances, List<Item> items, long seed) {
    return new SequentialPlan(List.copyOf(items), List.copyOf(tolerances), seed);
  }

  /**
   * Returns the questions to ask next: as many as a verdict takes at least, or eight if that is
   * more. Empty if every tolerance is decided, nothing is left, or nothing was answered.
   */
  public List<Item> next() {
    if (silent || isDecided()) {
      return List.of();
    }
    if (drawn < pictures.size()) {
      int until = Math.min(pictures.size(), drawn + look(singles));
      return pictures.subList(drawn, until).stream().map(items -> items.get(0)).toList();
    }
    List<Item> look = new ArrayList<>();
    for (int i = completed; i < pictures.size() && look.size() < LEAST_LOOK; i++) {
      look.addAll(pictures.get(i).subList(1, pictures.get(i).size()));
    }
    return List.copyOf(look);
  }

  /** Takes the observations of the questions that were to be asked next. */
  public void observed(List<Observation> look) {
    look.forEach(observation -> grades.put(observation.item(), observation.grade()));
    silent = look.stream().allMatch(one -> one.grade() == Grade.UNANSWERED);
    while (drawn < pictures.size() && grades.containsKey(pictures.get(drawn).get(0))) {
      add(singles, pictures.get(drawn).subList(0, 1));
      drawn++;
    }
    if (drawn == pictures.size() && grades.size() > drawn) {
      while (completed < pictures.size() && grades.keySet().containsAll(pictures.get(completed))) {
        add(wholes, pictures.get(completed));
        completed++;
      }
    }
  }

  /** Returns the verdict about a tolerance so far. */
  public Outcome outcome(Tolerance tolerance) {
    Outcome first = decider(singles, tolerance).outcome();
    return first == Outcome.INCONCLUSIVE ? decider(wholes, tolerance).outcome() : first;
  }

  /** Returns how many questions were asked. */
  public int asked() {
    return grades.size();
  }

  /** Returns how many questions may be asked. */
  public int upTo() {
    return all.size();
  }

  /** Says why nothing more is asked although nothing is decided. */
  String why() {
    return silent
        ? "the model did not answer; ask again"
        : "nothing is left to ask: give the suite more images, or a tolerance further away";
  }

  /** Returns the form of the questions. */
  QuestionForm form() {
    return all.get(0).form();
  }

  private boolean isDecided() {
    return singles.keySet().stream().noneMatch(one -> outcome(one) == Outcome.INCONCLUSIVE);
  }

  private int look(Map<Tolerance, Decider> deciders) {
    int least =
        deciders.keySet().stream()
            .filter(tolerance -> outcome(tolerance) == Outcome.INCONCLUSIVE)
            .mapToInt(tolerance -> decider(deciders, tolerance).least(pictures.size()))
            .min()
            .orElse(0);
    return Math.max(least, LEAST_LOOK);
  }

  private void add(Map<Tolerance, Decider> deciders, List<Item> items) {
    int right = count(items, Grade.CORRECT);
    int unanswered = count(items, Grade.UNANSWERED);
    int wrong = items.size() - right - unanswered;
    deciders.forEach(
        (tolerance, decider) -> {
          if (outcome(tolerance) == Outcome.INCONCLUSIVE) {
            decider.add(right, wrong, unanswered);
          }
        });
  }

  private int count(List<Item> items, Grade grade) {
    return (int) items.stream().filter(item -> grades.get(item) == grade).count();
  }

  private static Decider decider(Map<Tolerance, Decider> deciders, Tolerance tolerance) {
    Decider decider = deciders.get(tolerance);
    if (decider == null) {
      throw new IllegalArgumentException(
          "Nothing is planned about %s, %s: give the tolerance to the plan"
              .formatted(tolerance.aspect(), tolerance.words()));
    }
    return decider;
  }

  private static List<List<Item>> shuffled(List<Item> items, long seed) {
    SharedPictures shared = SharedPictures.of(items);
    Map<String, List<Item>> byPicture = new LinkedHashMap<>();
    Random random = new Random(seed);
    List<Item> mixed = new ArrayList<>(items);
    Collections.shuffle(mixed, random);
    mixed.forEach(
        item -> byPicture.computeIfAbsent(shared.group(item), key -> new ArrayList<>()).add(item));
    return List.copyOf(byPicture.values());
  }
}
