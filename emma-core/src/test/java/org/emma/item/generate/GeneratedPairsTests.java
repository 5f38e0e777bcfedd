package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.emma.scene.Scene;
import org.emma.scene.file.Fixtures;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.scene.synthetic.SyntheticTwins;
import org.junit.jupiter.api.Test;

/** Holds every question about two pictures that a generator can ask to its word. */
class GeneratedPairsTests {

  private static final List<Scene> TWINS = new SyntheticTwins(250, 3).scenes();
  private static final List<Scene> OTHERS = new SyntheticScenes(500, 4).scenes();

  @Test
  void passTheCheckerWhereOneThingChanged() {
    List<Item> items = items(TWINS);
    assertThat(items).hasSizeGreaterThan(10_000);
    assertSound(items);
  }

  @Test
  void passTheCheckerWhereMuchDiffers() {
    List<Item> items = items(OTHERS);
    assertThat(items).hasSizeGreaterThan(10_000);
    assertSound(items);
  }

  @Test
  void passTheCheckerOnAFixtureInTheFormatOfClevr() {
    assertSound(items(SceneFiles.open(Fixtures.clevr()).scenes()));
  }

  @Test
  void passTheCheckerOnRealScenesOfClevr() {
    List<Item> items = items(SceneFiles.open(RealData.folder("clevr")).scenes());
    assertThat(items).hasSizeGreaterThan(100);
    assertSound(items);
  }

  @Test
  void everyGeneratorAsksSomething() {
    Set<String> asking =
        items(OTHERS).stream().map(GeneratedPairsTests::generator).collect(Collectors.toSet());
    List<String> names =
        ItemGenerators.PAIRS.stream()
            .filter(generator -> !generator.aspect().equals(Aspect.MATERIAL))
            .map(ItemGenerator::name)
            .toList();
    assertThat(asking).containsAll(names);
  }

  @Test
  void generatorsDifferInTheShapeOfTheirPrograms() {
    Map<String, Set<String>> shapes = new TreeMap<>();
    for (Item item : items(OTHERS)) {
      String family = generator(item).replaceFirst("^(color|material|size|texture)-", "");
      shapes.computeIfAbsent(shape(program(item)), shape -> new TreeSet<>()).add(family);
    }
    assertThat(shapes.values()).allSatisfy(families -> assertThat(families).hasSize(1));
    assertThat(shapes.values().stream().distinct()).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void theFirstPictureIsTheAnswerAboutAsOftenAsTheSecond() {
    Map<String, Long> golds =
        items(OTHERS).stream()
            .filter(item -> Pair.PICTURES.contains(item.gold()))
            .collect(Collectors.groupingBy(Item::gold, Collectors.counting()));
    long first = golds.getOrDefault("the first picture", 0L);
    long second = golds.getOrDefault("the second picture", 0L);
    assertThat(first / (double) (first + second)).isBetween(0.45, 0.55);
  }

  private static List<Item> items(List<Scene> scenes) {
    KnownAnswers answers = KnownAnswers.of(scenes);
    List<List<Scene>> pairs = ScenePairs.of(scenes, 1);
    List<Item> items = new ArrayList<>();
    for (ItemGenerator generator : ItemGenerators.PAIRS) {
      AllItems.of(generator, pairs, answers).forEach(items::add);
    }
    return items;
  }

  private static void assertSound(List<Item> items) {
    assertThat(items)
        .allSatisfy(item -> assertThat(ItemChecker.check(item)).as(item.question()).isEmpty());
  }

  private static String generator(Item item) {
    return ((Provenance.Generated) item.provenance()).generator();
  }

  private static Program program(Item item) {
    return ((Provenance.Generated) item.provenance()).program();
  }

  /** Returns the program without its constants. */
  private static String shape(Program program) {
    return program.function()
        + program.inputs().stream()
            .map(GeneratedPairsTests::shape)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
