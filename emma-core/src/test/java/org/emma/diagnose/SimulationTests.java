package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulates examinations of models whose accuracy is known, and counts how often the statistics
 * keep their promise. Pictures differ in difficulty: with the given probability all questions about
 * a picture share one fate. Seeded; 1,000 runs put two standard errors at 1.4 points.
 */
class SimulationTests {

  private static final int RUNS = 1_000;
  private static final double TWO_STANDARD_ERRORS = 0.014;

  /** Wilson's intervals cover 95 % on average; for one number of answers it may be a point less. */
  private static final double WILSONS_SWING = 0.012;

  @ParameterizedTest(name = "{0} pictures, {1} questions each, accuracy {2}, shared fate {3}")
  @CsvSource({
    "50, 1, 0.95, 0",
    "100, 1, 0.8, 0",
    "50, 6, 0.25, 0",
    "50, 6, 0.8, 0.3",
    "50, 6, 0.95, 0.3",
    "100, 6, 0.8, 0.6",
    "100, 6, 0.95, 0.1",
    "100, 6, 0.99, 0.6",
    "20, 6, 0.95, 0.6"
  })
  void intervals_contain_the_accuracy_as_often_as_they_say(
      int pictures, int questions, double accuracy, double sharedFate) {
    SplittableRandom random = new SplittableRandom(11);

    long covered =
        IntStream.range(0, RUNS)
            .filter(
                run ->
                    Proportion.of(examine(random, pictures, questions, accuracy, sharedFate))
                        .interval(0.95)
                        .contains(accuracy))
            .count();

    assertThat((double) covered / RUNS)
        .isGreaterThanOrEqualTo(0.95 - WILSONS_SWING - TWO_STANDARD_ERRORS);
  }

  @ParameterizedTest(name = "{0} pictures, {1} questions each, accuracy {2}, shared fate {3}")
  @CsvSource({"50, 1, 0.8, 0", "50, 10, 0.8, 0.5", "100, 10, 0.95, 0.3"})
  void a_change_that_is_none_is_rarely_called_significant(
      int pictures, int questions, double accuracy, double sharedFate) {
    SplittableRandom random = new SplittableRandom(12);

    long alarms =
        IntStream.range(0, RUNS)
            .filter(
                run -> {
                  List<Tally> before = examine(random, pictures, questions, accuracy, sharedFate);
                  List<Tally> after = examine(random, pictures, questions, accuracy, sharedFate);
                  int[] differences =
                      IntStream.range(0, pictures)
                          .map(i -> after.get(i).right() - before.get(i).right())
                          .toArray();
                  return SignFlipTest.pValue(differences) <= Change.ALPHA;
                })
            .count();

    assertThat((double) alarms / RUNS).isLessThanOrEqualTo(0.05 + TWO_STANDARD_ERRORS);
  }

  @ParameterizedTest(name = "{0} pictures, {1} questions each, shared fate {2}")
  @CsvSource({"50, 1, 0", "100, 1, 0", "50, 6, 0", "100, 2, 0.3"})
  void a_model_on_the_tolerance_is_rarely_called_within_or_beyond(
      int pictures, int questions, double sharedFate) {
    SplittableRandom random = new SplittableRandom(13);
    Bar bar = new Bar(0.85, OptionalDouble.of(0.95));
    Map<Outcome, Long> verdicts =
        IntStream.range(0, RUNS)
            .mapToObj(run -> examine(random, pictures, questions, 0.85, sharedFate))
            .map(tallies -> bar.outcome(Proportion.of(tallies)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    for (Outcome verdict : List.of(Outcome.WITHIN, Outcome.BEYOND)) {
      assertThat((double) verdicts.getOrDefault(verdict, 0L) / RUNS)
          .as("%s", verdict)
          .isLessThanOrEqualTo(0.05 + TWO_STANDARD_ERRORS);
    }
  }

  private static List<Tally> examine(
      SplittableRandom random, int pictures, int questions, double accuracy, double sharedFate) {
    List<Tally> tallies = new ArrayList<>();
    for (int picture = 0; picture < pictures; picture++) {
      int asked = questions == 1 ? 1 : random.nextInt(1, 2 * questions);
      int right = 0;
      boolean shared = random.nextDouble() < sharedFate;
      boolean fate = random.nextDouble() < accuracy;
      for (int question = 0; question < asked; question++) {
        boolean correct = shared ? fate : random.nextDouble() < accuracy;
        right += correct ? 1 : 0;
      }
      tallies.add(new Tally(right, asked));
    }
    return tallies;
  }
}
