package org.emma.item.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.emma.scene.Scene;
import org.emma.scene.file.Fixtures;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds more than ten thousand generated items, of several seeds and every form, to their word. */
class GeneratedItemsTests {

  private static final int SCENES = 150;
  private static final List<Long> SEEDS = List.of(-3L, 1L, 7L, 42L, 2024L);

  private static final Map<Long, List<Item>> ITEMS = new TreeMap<>();

  static {
    SEEDS.forEach(
        seed -> ITEMS.put(seed, generate(new SyntheticScenes(SCENES, seed).scenes(), 1, seed)));
  }

  private static List<Item> generate(List<Scene> scenes, int perScene, long seed) {
    return ItemSet.generate(
        scenes, new ItemPlan(Set.of(), EnumSet.allOf(QuestionForm.class), perScene, seed));
  }

  private static Stream<Item> all() {
    return ITEMS.values().stream().flatMap(List::stream);
  }

  private static Stream<Item> all(QuestionForm form) {
    return all().filter(item -> item.form() == form);
  }

  private static Collection<List<Item>> byAspect(long seed, QuestionForm form) {
    return ITEMS.get(seed).stream()
        .filter(item -> item.form() == form)
        .collect(groupingBy(Item::aspect))
        .values();
  }

  @Nested
  class EveryItem {

    @Test
    void isOneOfMoreThanTenThousand() {
      assertThat(all().map(Item::key).distinct().count()).isGreaterThan(10_000);
    }

    @Test
    void passesTheIndependentChecker() {
      ITEMS.values().forEach(items -> assertThat(ItemChecker.checkSet(items)).isEmpty());
    }

    @Test
    void readsNothingButItsOwnAspectNamesAndPlaces() {
      assertThat(all())
          .allSatisfy(
              item ->
                  assertThat(Set.of(Aspect.ENTITY, Aspect.SPATIAL)).containsAll(item.alsoReads()));
    }

    @Test
    void namesNoValueOfAnotherAttribute() {
      Map<Aspect, List<String>> words =
          Map.of(
              Aspect.COLOR, SyntheticScenes.COLORS,
              Aspect.SIZE, SyntheticScenes.SIZES,
              Aspect.TEXTURE, SyntheticScenes.TEXTURES);
      assertThat(all())
          .allSatisfy(
              item ->
                  words.forEach(
                      (aspect, values) -> {
                        if (!aspect.equals(item.aspect())) {
                          assertThat(item.question().toLowerCase(Locale.ROOT).split("\\W+"))
                              .doesNotContainAnyElementsOf(values);
                        }
                      }));
    }
  }

  @Nested
  class MultipleChoice {

    @Test
    void offersFourOptionsWhereTheSetHasThem() {
      assertThat(all(QuestionForm.MULTIPLE_CHOICE).filter(i -> !i.aspect().equals(Aspect.SIZE)))
          .allSatisfy(
              item -> {
                assertThat(item.options()).hasSize(4).doesNotHaveDuplicates();
                assertThat(item.chance()).isEqualTo(0.25);
              });
    }

    @Test
    void isNeverPaddedSoThatSizeHasTwoOptionsAndHalfAChance() {
      assertThat(all(QuestionForm.MULTIPLE_CHOICE).filter(i -> i.aspect().equals(Aspect.SIZE)))
          .isNotEmpty()
          .allSatisfy(
              item -> {
                assertThat(item.options()).containsExactlyInAnyOrder("large", "small");
                assertThat(item.chance()).isEqualTo(0.5);
              });
    }

    @Test
    void putsTheGoldAnswerInEveryPositionEquallyOften() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.MULTIPLE_CHOICE)) {
          Map<Integer, Long> counts =
              items.stream()
                  .collect(groupingBy(item -> item.options().indexOf(item.gold()), counting()));
          assertThat(counts).hasSize(items.get(0).options().size());
          assertThat(spread(counts.values())).isLessThanOrEqualTo(1);
        }
      }
    }

    @Test
    void hasEveryGoldAnswerAboutEquallyOften() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.MULTIPLE_CHOICE)) {
          Map<String, Long> counts = items.stream().collect(groupingBy(Item::gold, counting()));
          assertThat(Collections.max(counts.values()))
              .as("%s %s", items.get(0).aspect(), counts)
              .isLessThanOrEqualTo(2 * Collections.min(counts.values()));
        }
      }
    }

    @Test
    void offersAsWrongOnlyWhatIsRightElsewhere() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.MULTIPLE_CHOICE)) {
          Set<String> golds = new HashSet<>(items.stream().map(Item::gold).toList());
          assertThat(items).allSatisfy(item -> assertThat(golds).containsAll(item.options()));
        }
      }
    }

    private static long spread(Collection<Long> counts) {
      var statistics = counts.stream().mapToLong(Long::longValue).summaryStatistics();
      return statistics.getMax() - statistics.getMin();
    }
  }

  @Nested
  class YesOrNo {

    @Test
    void isYesHalfOfTheTime() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.YES_NO)) {
          assertThat(items).filteredOn(item -> item.gold().equals("yes")).hasSize(items.size() / 2);
          assertThat(items.size() % 2).isZero();
        }
      }
    }

    @Test
    void asksNearlyEveryQuestionOnceWithYesAndOnceWithNo() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.YES_NO)) {
          long paired =
              items.stream().collect(groupingBy(Item::question)).values().stream()
                  .filter(alike -> alike.stream().map(Item::gold).distinct().count() == 2)
                  .mapToLong(List::size)
                  .sum();
          assertThat(paired).isGreaterThanOrEqualTo(items.size() * 2L / 3);
        }
      }
    }
  }

  @Nested
  class Open {

    @Test
    void recordsTheShareOfTheCommonestGoldAsChance() {
      for (long seed : SEEDS) {
        for (List<Item> items : byAspect(seed, QuestionForm.OPEN)) {
          long commonest =
              items.stream().collect(groupingBy(Item::gold, counting())).values().stream()
                  .mapToLong(Long::longValue)
                  .max()
                  .orElseThrow();
          assertThat(items)
              .extracting(Item::chance)
              .containsOnly(commonest / (double) items.size());
        }
      }
    }
  }

  @Nested
  class Keys {

    @Test
    void areTheSameOnEveryMachineAndInEveryRun() {
      assertThat(generate(new SyntheticScenes(2, 7).scenes(), 1, 7))
          .extracting(Item::key)
          .contains(
              "entity-mc-dc3fba50c7e5",
              "entity-open-f01b71a9296a",
              "number-yn-bf4a882823e8",
              "color-mc-ed64d3a289c2",
              "size-open-9e42de907462",
              "texture-yn-42abfd77799c");
    }

    @Test
    void areEqualForEqualPlansAndScenes() {
      assertThat(generate(new SyntheticScenes(SCENES, 7).scenes(), 1, 7)).isEqualTo(ITEMS.get(7L));
    }

    @Test
    void doNotDependOnHowThePictureIsStored(@TempDir Path folder) {
      List<Scene> drawn = new SyntheticScenes(10, 7).scenes();
      List<Scene> read = SceneFiles.open(SceneFiles.write(drawn, folder)).scenes();
      assertThat(generate(read, 2, 3))
          .extracting(Item::key)
          .isEqualTo(generate(drawn, 2, 3).stream().map(Item::key).toList());
    }
  }

  @Nested
  class OfPicturesThatTheProjectDidNotDraw {

    @Test
    void passTheCheckerOnAFixtureInTheFormatOfClevr() {
      List<Item> items = generate(SceneFiles.open(Fixtures.clevr()).scenes(), 20, 5);
      assertThat(aspects(items))
          .containsExactly("color", "entity", "material", "number", "size", "spatial");
      assertThat(ItemChecker.checkSet(items)).isEmpty();
    }

    @Test
    void passTheCheckerOnRealScenesOfClevr() {
      List<Item> items = generate(SceneFiles.open(RealData.folder("clevr")).scenes(), 20, 5);
      assertThat(aspects(items))
          .containsExactly("color", "entity", "material", "number", "size", "spatial");
      assertThat(items).hasSizeGreaterThan(300);
      assertThat(ItemChecker.checkSet(items)).isEmpty();
    }

    private static Set<String> aspects(List<Item> items) {
      Set<String> aspects = new TreeSet<>();
      items.forEach(item -> aspects.add(item.aspect().name()));
      return aspects;
    }
  }
}
