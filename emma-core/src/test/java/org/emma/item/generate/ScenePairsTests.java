package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.scene.synthetic.SyntheticTwins;
import org.junit.jupiter.api.Test;

/** Sees which scenes are shown together. */
class ScenePairsTests {

  private static final List<Scene> SCENES = new SyntheticScenes(400, 7).scenes();

  @Test
  void nearlyEverySceneIsInAPairAndNoneInTwo() {
    List<Scene> paired = ScenePairs.of(SCENES, 1).stream().flatMap(List::stream).toList();
    assertThat(paired).doesNotHaveDuplicates().hasSizeGreaterThan(380);
  }

  @Test
  void aPairHasANameInCommon() {
    assertThat(ScenePairs.of(SCENES, 1))
        .allSatisfy(
            pair -> assertThat(names(pair.get(0))).containsAnyElementsOf(names(pair.get(1))));
  }

  @Test
  void aSceneIsPairedWithItsTwin() {
    List<List<Scene>> pairs = ScenePairs.of(new SyntheticTwins(300, 5).scenes(), 1);
    assertThat(pairs)
        .hasSize(300)
        .allSatisfy(
            pair ->
                assertThat(pair)
                    .extracting(scene -> scene.id().replace("-twin", ""))
                    .containsOnly(pair.get(0).id().replace("-twin", "")));
  }

  @Test
  void theChangedTwinComesFirstAsOftenAsSecond() {
    List<List<Scene>> pairs = ScenePairs.of(new SyntheticTwins(300, 5).scenes(), 1);
    assertThat(pairs)
        .filteredOn(pair -> pair.get(0).id().endsWith("-twin"))
        .hasSizeBetween(120, 180);
  }

  @Test
  void aLongerListKeepsThePairsOfAShorter() {
    List<List<Scene>> some = ScenePairs.of(SCENES.subList(0, 90), 1);
    assertThat(ScenePairs.of(SCENES, 1).subList(0, some.size())).isEqualTo(some);
  }

  @Test
  void aPictureIsNeverShownBesideItself() {
    Scene scene = SCENES.get(0);
    assertThat(ScenePairs.of(List.of(scene, scene), 1)).isEmpty();
  }

  private static Set<String> names(Scene scene) {
    return scene.objects().stream().map(SceneObject::name).collect(Collectors.toSet());
  }
}
