package org.emma.scene.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.junit.jupiter.api.Test;

class SyntheticScenesTests {

  private final List<Scene> scenes = new SyntheticScenes(300, 11).scenes();

  @Test
  void fewerScenesOfASeedAreTheFirstOfMore() {
    assertThat(new SyntheticScenes(40, 11).scenes()).isEqualTo(scenes.subList(0, 40));
  }

  @Test
  void scenesOfOtherSeedsAreOthers() {
    Set<List<SceneObject>> seen = new HashSet<>();
    for (long seed = -2; seed < 3; seed++) {
      new SyntheticScenes(100, seed).scenes().forEach(scene -> seen.add(scene.objects()));
    }
    assertThat(seen).hasSize(500);
  }

  @Test
  void theDigestOfASceneIsTheSameOnEveryMachine() {
    assertThat(SyntheticScenes.scene(7, 3).digest())
        .isEqualTo("72d2b756037e66420122155bafdaa25320c8c022f793e3a7926414010e2c75d0");
  }

  @Test
  void twoToFiveObjectsStandApartWithinThePicture() {
    for (Scene scene : scenes) {
      assertThat(scene.objects()).hasSizeBetween(2, 5);
      for (SceneObject one : scene.objects()) {
        assertThat(one.box().x()).isGreaterThanOrEqualTo(0);
        assertThat(one.box().y()).isGreaterThanOrEqualTo(0);
        assertThat(one.box().x() + one.box().width()).isLessThanOrEqualTo(scene.width());
        assertThat(one.box().y() + one.box().height()).isLessThanOrEqualTo(scene.height());
        assertThat(scene.objects())
            .filteredOn(other -> !other.id().equals(one.id()))
            .noneMatch(other -> other.box().overlaps(one.box()));
      }
    }
  }

  @Test
  void largeObjectsAreClearlyLargerThanSmallOnes() {
    List<SceneObject> all = scenes.stream().flatMap(scene -> scene.objects().stream()).toList();
    assertThat(extents(all, "small").getMax()).isLessThan(extents(all, "large").getMin() * 2 / 3);
  }

  @Test
  void everySceneHasAnObjectWhoseNameIsItsOwn() {
    assertThat(scenes).allSatisfy(scene -> assertThat(countsByName(scene).values()).contains(1L));
  }

  @Test
  void theRepeatedNameOccursOneToFourTimesAboutEquallyOften() {
    Map<Long, Long> scenesByMost =
        scenes.stream()
            .collect(
                Collectors.groupingBy(
                    scene ->
                        countsByName(scene).values().stream()
                            .mapToLong(count -> count)
                            .max()
                            .orElse(0),
                    Collectors.counting()));
    assertThat(scenesByMost).containsOnlyKeys(1L, 2L, 3L, 4L);
    assertThat(scenesByMost.values()).allMatch(count -> count >= 50);
  }

  @Test
  void noSceneAtAllIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SyntheticScenes(0, 1))
        .withMessage("0 synthetic scenes make no items: ask for at least one");
  }

  private static Map<String, Long> countsByName(Scene scene) {
    return scene.objects().stream()
        .map(SceneObject::name)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static DoubleSummaryStatistics extents(List<SceneObject> all, String size) {
    return all.stream()
        .filter(object -> object.values(Aspect.SIZE).contains(size))
        .mapToDouble(object -> object.box().width())
        .summaryStatistics();
  }
}
