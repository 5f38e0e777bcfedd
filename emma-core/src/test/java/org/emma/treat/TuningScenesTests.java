package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TuningScenesTests {

  private static final SyntheticScenes DRAWN = new SyntheticScenes(30, 7);

  @Nested
  class OfDrawnPictures {

    @Test
    void areDrawnAnewAndShareNoIdAndNoPictureWithTheExaminedOnes() {
      ExaminedPictures examined = examined(DRAWN.scenes());
      List<Scene> others = TuningScenes.otherThan(examined, DRAWN, 100, 1);
      assertThat(others).hasSize(100).noneMatch(examined::include);
    }

    @Test
    void areTheSameForTheSameSeedsAndOthersForOthers() {
      assertThat(TuningScenes.seed(7, 1))
          .isEqualTo(TuningScenes.seed(7, 1))
          .isNotEqualTo(TuningScenes.seed(7, 2))
          .isNotEqualTo(TuningScenes.seed(8, 1));
    }

    @Test
    void neverHaveTheSeedOfTheExaminedOnes() {
      Random random = new Random(3);
      for (int i = 0; i < 10_000; i++) {
        long examined = random.nextLong();
        long seed = random.nextInt(100);
        assertThat(TuningScenes.seed(examined, seed)).isNegative().isNotEqualTo(examined);
      }
    }
  }

  @Nested
  class OfAnnotatedPictures {

    private final List<Scene> all = DRAWN.scenes();
    private final SceneSource annotated = () -> all;

    @Test
    void areThoseThatWereNotExamined() {
      List<Scene> examined = all.subList(0, 20);
      assertThat(TuningScenes.otherThan(examined(examined), annotated, 100, 1))
          .containsExactlyInAnyOrderElementsOf(all.subList(20, 30));
    }

    @Test
    void leaveOutACopyOfAnExaminedPictureUnderAnotherName() {
      Scene scene = all.get(0);
      Scene copy =
          new Scene(
              "copy", scene.image(), scene.width(), scene.height(), scene.objects(), List.of());
      Scene other = all.get(1);
      assertThat(
              TuningScenes.otherThan(
                  examined(List.of(scene)), () -> List.of(scene, copy, other), 9, 1))
          .containsExactly(other);
    }

    @Test
    void areAsManyAsAskedForWhereThereAreMore() {
      List<Scene> examined = all.subList(0, 20);
      assertThat(TuningScenes.otherThan(examined(examined), annotated, 4, 1)).hasSize(4);
    }

    @Test
    void areRefusedWithAdviceWhereAllWereExamined() {
      ExaminedPictures examined = examined(all);
      assertThatThrownBy(() -> TuningScenes.otherThan(examined, annotated, 100, 1))
          .isInstanceOf(TuningSetException.class)
          .hasMessage(
              "All 30 scenes were examined, so none is left to tune on: examine only some of them, or give the treatment scenes of its own");
    }
  }

  static ExaminedPictures examined(List<Scene> scenes) {
    List<Item> items =
        ItemSet.generate(scenes, ItemPlan.of(Set.of(QuestionForm.MULTIPLE_CHOICE), 1));
    return ExaminedPictures.of(items);
  }
}
