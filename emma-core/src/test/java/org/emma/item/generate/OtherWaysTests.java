package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.item.ClosedWorld;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.RealData;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.file.Fixtures;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.synthetic.SyntheticImage;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;

/** Holds choices of sentences, options for none, lists and descriptions to their word. */
class OtherWaysTests {

  private static final List<Scene> SCENES = new SyntheticScenes(300, 11).scenes();

  @Test
  void allCandidatesPassTheChecker() {
    List<Item> items = items(SCENES);
    assertThat(items).hasSizeGreaterThan(10_000);
    assertSound(items);
  }

  @Test
  void allCandidatesPassTheCheckerOnAFixtureInTheFormatOfClevr() {
    assertSound(items(SceneFiles.open(Fixtures.clevr()).scenes()));
  }

  @Test
  void allCandidatesPassTheCheckerOnRealScenesOfClevr() {
    assertSound(items(SceneFiles.open(RealData.folder("clevr")).scenes()));
  }

  @Test
  void everyGeneratorThatTheScenesAllowAsksSomething() {
    Set<String> asking =
        items(SCENES).stream()
            .map(item -> ((Provenance.Generated) item.provenance()).generator())
            .collect(Collectors.toSet());
    assertThat(asking)
        .contains(
            "spatial-sentence",
            "entity-sentence",
            "number-sentence",
            "entity-list",
            "description",
            "color-sentence",
            "texture-sentence",
            "entity-presence-or-none",
            "color-of-referent-or-none");
  }

  @Test
  void noneOfTheseIsRightAsOftenAsAnyOtherPlace() {
    OrNoneGenerator generator = new OrNoneGenerator(AttributeGenerator.COLOR);
    KnownAnswers answers = KnownAnswers.of(SCENES);
    List<Drawn> drawn = new ArrayList<>();
    for (Scene scene : SCENES) {
      generator
          .candidates(scene, answers)
          .forEach(candidate -> drawn.add(new Drawn(List.of(scene), candidate)));
    }
    ItemWriter writer = new ItemWriter(generator, WrongAnswers.ANY, new Random(1));
    List<Item> items = drawn.stream().map(one -> writer.item(one, 0)).toList();
    long none = items.stream().filter(item -> item.gold().equals(Program.NONE)).count();
    assertThat(none).isBetween(items.size() / 4L, items.size() / 4L + 1);
    assertThat(items).allSatisfy(item -> assertThat(item.options().get(3)).isEqualTo(Program.NONE));
    assertSound(items);
  }

  @Test
  void anObjectOfACaptionIsReplacedOnlyByOneThatIsKnownToBeAbsent() {
    Completeness animals = Completeness.ofNames(Set.of("cat", "dog", "horse"));
    Scene cat = photo("1", animals, "A cat sits beside a chair.", "cat", "chair");
    Scene dog = photo("2", animals, "A dog runs.", "dog", "tree");
    Scene none = photo("3", animals, "An empty room.", "lamp");
    List<Item> items = items(List.of(cat, dog, none));
    assertThat(items)
        .filteredOn(item -> item.question().startsWith("Which of these sentences"))
        .filteredOn(item -> item.options().contains("A cat sits beside a chair."))
        .hasSize(2)
        .extracting(Item::options)
        .containsExactlyInAnyOrder(
            List.of("A dog sits beside a chair.", "A cat sits beside a chair."),
            List.of("A cat sits beside a dog.", "A cat sits beside a chair."));
    assertSound(items);
  }

  @Test
  void aDescriptionIsHeldAgainstNoNameThatNobodyLookedFor() {
    Completeness animals = Completeness.ofNames(Set.of("cat", "dog", "horse"));
    Scene cat = photo("1", animals, "A cat sits beside a chair.", "cat", "chair");
    Scene dog = photo("2", animals, "A dog sits beside a lamp.", "dog", "lamp");
    List<Item> items =
        items(List.of(cat, dog)).stream()
            .filter(item -> item.question().equals("Describe the picture."))
            .toList();
    assertThat(items)
        .extracting(item -> ((Provenance.Generated) item.provenance()).program().toString())
        .containsExactly("describe[dog](scene())", "describe[cat](scene())");
    assertThat(items).noneMatch(ClosedWorld::isAssumed);
    assertSound(items);
  }

  private static Scene photo(
      String id, Completeness completeness, String caption, String... names) {
    List<SceneObject> objects = new ArrayList<>();
    for (String name : names) {
      Box box = new Box(10 + 60.0 * objects.size(), 10, 40, 40);
      objects.add(new SceneObject(name, name, box, List.of(new Attribute(Aspect.COLOR, "brown"))));
    }
    return new Scene(
        id,
        new SyntheticImage(id, objects),
        256,
        256,
        objects,
        List.of(),
        List.of(caption),
        completeness);
  }

  private static List<Item> items(List<Scene> scenes) {
    KnownAnswers answers = KnownAnswers.of(scenes);
    List<List<Scene>> shown = scenes.stream().map(List::of).toList();
    List<Item> items = new ArrayList<>();
    for (ItemGenerator generator : ItemGenerators.OTHER_WAYS) {
      AllItems.of(generator, shown, answers).forEach(items::add);
    }
    return items;
  }

  private static void assertSound(List<Item> items) {
    assertThat(items)
        .allSatisfy(item -> assertThat(ItemChecker.check(item)).as(item.question()).isEmpty());
  }
}
