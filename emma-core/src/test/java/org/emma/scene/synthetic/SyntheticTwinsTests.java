package org.emma.scene.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.junit.jupiter.api.Test;

/** Holds every scene and its twin to one change. */
class SyntheticTwinsTests {

  private static final List<Scene> SCENES = new SyntheticTwins(500, 3).scenes();

  @Test
  void everyTwinDiffersInOneThingAndEveryChangeOccurs() {
    Set<String> changes = new TreeSet<>();
    for (int i = 0; i < SCENES.size(); i += 2) {
      List<String> found = changes(SCENES.get(i), SCENES.get(i + 1));
      assertThat(found).as(SCENES.get(i).id()).hasSize(1);
      changes.addAll(found);
    }
    assertThat(changes)
        .containsExactly("added", "color", "missing", "name", "place", "size", "texture");
  }

  @Test
  void theFirstOfEachPairIsAnOrdinarySyntheticScene() {
    assertThat(SCENES.get(10)).isEqualTo(SyntheticScenes.scene(3, 5));
  }

  @Test
  void twinsAreTheSameInEveryRun() {
    assertThat(new SyntheticTwins(20, 3).scenes()).isEqualTo(SCENES.subList(0, 40));
  }

  @Test
  void objectsOfATwinNeverTouch() {
    for (Scene scene : SCENES) {
      for (SceneObject one : scene.objects()) {
        assertThat(scene.objects())
            .filteredOn(other -> other.box().overlaps(one.box()))
            .containsExactly(one);
      }
    }
  }

  @Test
  void theBackgroundOfATwinIsTheSame() {
    for (int i = 0; i < 20; i += 2) {
      assertThat(corner(SCENES.get(i + 1))).isEqualTo(corner(SCENES.get(i)));
    }
  }

  @Test
  void noPairsAreRefused() {
    assertThatThrownBy(() -> new SyntheticTwins(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 pairs of synthetic scenes make no items: ask for at least one");
  }

  private static int corner(Scene scene) {
    BufferedImage picture = SceneRenderer.render((SyntheticImage) scene.image());
    return picture.getRGB(0, 0);
  }

  private static List<String> changes(Scene before, Scene after) {
    List<String> changes = new ArrayList<>();
    for (SceneObject object : before.objects()) {
      after
          .object(object.id())
          .ifPresentOrElse(
              twin -> changes.addAll(changes(object, twin)), () -> changes.add("missing"));
    }
    after.objects().stream()
        .filter(object -> before.object(object.id()).isEmpty())
        .forEach(object -> changes.add("added"));
    return changes;
  }

  private static List<String> changes(SceneObject before, SceneObject after) {
    List<String> changes = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      changes.add("name");
    }
    for (Aspect aspect : List.of(Aspect.COLOR, Aspect.SIZE, Aspect.TEXTURE)) {
      if (!before.value(aspect).equals(after.value(aspect))) {
        changes.add(aspect.name());
      }
    }
    boolean isResized = changes.contains("size");
    if (!isResized && !before.box().equals(after.box())) {
      changes.add("place");
    }
    return isResized && !isInPlace(before.box(), after.box()) ? List.of("size", "place") : changes;
  }

  private static boolean isInPlace(Box before, Box after) {
    return Math.abs(before.centerX() - after.centerX()) <= 1
        && Math.abs(before.centerY() - after.centerY()) <= 1;
  }
}
