package org.emma.item.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.emma.item.Difficulty;
import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.QuestionForm;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.emma.scene.Scene;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds chosen samples to what they promise: growth, evenness, no repetition. */
class SampledItemsTests {

  private static final Set<QuestionForm> FORMS = EnumSet.allOf(QuestionForm.class);
  private static final List<Scene> SCENES = new SyntheticScenes(300, 11).scenes();

  private static ItemPlan plan(int items, long seed) {
    return ItemPlan.sample(items, FORMS, seed).by(ItemGenerators.BUILT_IN);
  }

  private static List<Item> sample(int items, long seed) {
    return ItemSet.generate(SCENES, plan(items, seed));
  }

  @Test
  void saysHowManyItemsTheScenesDoNotAllow() {
    List<Scene> few = SCENES.subList(0, 1);
    ItemDraw draw = ItemSet.draw(few, plan(5000, 3));
    assertThat(draw.missing()).isEqualTo(5000 - draw.items().size()).isPositive();
    assertThat(draw.shortfall())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith(draw.items().size() + " questions instead of the 5,000")
                    .contains("the scenes allow no more"));
    assertThat(ItemSet.draw(few, plan(1, 3)).shortfall()).isEmpty();
    assertThat(ItemSet.draw(few, ItemPlan.of(FORMS, 3)).shortfall()).isEmpty();
  }

  @Nested
  class AGrowingSample {

    @ParameterizedTest
    @ValueSource(longs = {-1, 3, 77})
    void keepsItsEarlierItems(long seed) {
      List<Item> large = sample(2500, seed);
      for (int items : List.of(1, 2, 99, 1000)) {
        List<Item> small = sample(items, seed);
        assertThat(small).hasSize(items);
        assertThat(small).isEqualTo(large.subList(0, items));
        for (int i = 0; i < items; i++) {
          assertThat(small.get(i).options()).isEqualTo(large.get(i).options());
        }
      }
    }

    @Test
    void hasAsManyItemsAsAreWantedOrAsThereAre() {
      assertThat(sample(2500, 5)).hasSize(2500);
      List<Scene> few = SCENES.subList(0, 3);
      List<Item> all = ItemSet.generate(few, plan(100_000, 5));
      assertThat(all).hasSizeBetween(100, 2000);
      assertThat(ItemSet.generate(few, plan(200_000, 5))).isEqualTo(all);
    }
  }

  @Nested
  class EveryItem {

    @Test
    void passesTheIndependentChecker() {
      assertThat(ItemChecker.checkSet(sample(3000, 2))).isEmpty();
    }

    @Test
    void passesTheCheckerOnRealScenesOfClevr() {
      List<Scene> scenes = SceneFiles.open(RealData.folder("clevr")).scenes();
      List<Item> items = ItemSet.generate(scenes, plan(1000, 2));
      assertThat(items).hasSizeGreaterThan(400);
      assertThat(ItemChecker.checkSet(items)).isEmpty();
    }

    @Test
    void isAskedOnceInWordsAndByProgram() {
      Set<List<Object>> asked = new HashSet<>();
      for (Item item : sample(3000, 2)) {
        Generated from = (Generated) item.provenance();
        assertThat(asked.add(List.of(item.imageGroup(), item.form(), item.question()))).isTrue();
        assertThat(asked.add(List.of(item.imageGroup(), item.form(), from.program()))).isTrue();
      }
    }
  }

  @Nested
  class Balance {

    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L);

    private static Map<String, Long> counts(List<Item> items, Function<Item, ?> by) {
      return items.stream()
          .collect(groupingBy(i -> String.valueOf(by.apply(i)), TreeMap::new, counting()));
    }

    /** Shannon's entropy as a share of the largest that so many values can have. */
    private static double evenness(Collection<Long> counts) {
      double all = counts.stream().mapToLong(Long::longValue).sum();
      double entropy = counts.stream().mapToDouble(n -> -n / all * Math.log(n / all)).sum();
      return counts.size() < 2 ? 1 : entropy / Math.log(counts.size());
    }

    @Test
    void sharesTheItemsOutOverAspectsAndForms() {
      for (long seed : SEEDS) {
        List<Item> items = sample(1800, seed);
        assertThat(counts(items, Item::aspect).values())
            .hasSize(6)
            .allSatisfy(count -> assertThat(count).isBetween(299L, 301L));
        assertThat(counts(items, item -> item.aspect() + " " + item.form()).values())
            .hasSize(18)
            .allSatisfy(count -> assertThat(count).isBetween(98L, 102L));
      }
    }

    @Test
    void sharesThemOutOverDifficultiesWhereTheScenesHaveThem() {
      for (long seed : SEEDS) {
        List<Item> colors =
            sample(1800, seed).stream()
                .filter(item -> item.form() == QuestionForm.MULTIPLE_CHOICE)
                .filter(item -> item.aspect().equals(Aspect.COLOR))
                .toList();
        assertThat(counts(colors, SampledItemsTests::difficulty).values())
            .hasSize(2)
            .allSatisfy(count -> assertThat(count).isBetween(48L, 52L));
      }
    }

    @Test
    void hasAnswersOfNearlyFullEntropyInEveryAspect() {
      for (long seed : SEEDS) {
        sample(1800, seed).stream()
            .filter(item -> item.form() != QuestionForm.YES_NO)
            .collect(groupingBy(item -> item.aspect() + " " + item.form()))
            .forEach(
                (stratum, items) ->
                    assertThat(evenness(counts(items, Item::gold).values()))
                        .as(stratum)
                        .isGreaterThan(stratum.startsWith("number") ? 0.9 : 0.97));
      }
    }

    @Test
    void putsTheGoldAnswerInEveryPositionEquallyOften() {
      for (long seed : SEEDS) {
        List<Item> items =
            sample(1800, seed).stream()
                .filter(item -> item.form() == QuestionForm.MULTIPLE_CHOICE)
                .filter(item -> item.options().size() == 4)
                .toList();
        Map<String, Long> positions = counts(items, item -> item.options().indexOf(item.gold()));
        assertThat(positions.values())
            .hasSize(4)
            .allSatisfy(
                count -> assertThat(count / (double) items.size()).isCloseTo(0.25, within(0.01)));
      }
    }

    @Test
    void namesObjectsEvenly() {
      for (long seed : SEEDS) {
        List<Item> named =
            sample(1800, seed).stream().filter(item -> item.aspect().equals(Aspect.COLOR)).toList();
        Map<String, Long> names = new TreeMap<>();
        for (String name : SyntheticScenes.NAMES) {
          names.put(name, named.stream().filter(i -> i.question().contains(name)).count());
        }
        assertThat(evenness(names.values())).isGreaterThan(0.99);
      }
    }

    @Test
    void asksMostYesNoQuestionsOnceWithYesAndOnceWithNo() {
      for (long seed : SEEDS) {
        List<Item> items =
            sample(1800, seed).stream().filter(i -> i.form() == QuestionForm.YES_NO).toList();
        long yes = items.stream().filter(item -> item.gold().equals("yes")).count();
        assertThat(yes / (double) items.size()).isCloseTo(0.5, within(0.002));
        long paired =
            items.stream().collect(groupingBy(Item::question)).values().stream()
                .filter(alike -> alike.stream().map(Item::gold).distinct().count() == 2)
                .mapToLong(List::size)
                .sum();
        assertThat(paired).isGreaterThanOrEqualTo(items.size() * 9L / 10);
      }
    }
  }

  @Nested
  class OnEveryMachine {

    /** What {@link KeysOfASample} printed first; another value is another sample. */
    private static final String DIGEST =
        "b116d400b9d58dd6514df167040f91bcfc96bdb417ecf4102b3cb7212e8c2349";

    @Test
    void theKeysAreTheSame() {
      assertThat(KeysOfASample.digest()).isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Duser.language=tr", "-Dfile.encoding=ISO-8859-1", "-Xint"})
    void theyAreTheSameInAnotherJvm(String option) throws Exception {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  option,
                  "-cp",
                  System.getProperty("java.class.path"),
                  KeysOfASample.class.getName())
              .redirectErrorStream(true)
              .start();
      assertThat(new String(child.getInputStream().readAllBytes(), UTF_8).strip())
          .isEqualTo(DIGEST);
    }
  }

  private static Difficulty difficulty(Item item) {
    Generated from = (Generated) item.provenance();
    return Difficulty.of(from.program(), from.scenes());
  }
}
