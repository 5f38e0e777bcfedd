package org.emma.model.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SceneRenderer;
import org.emma.scene.synthetic.SyntheticImage;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LesionsTests {

  private static final List<Scene> SCENES = new SyntheticScenes(60, 7).scenes();
  private static final List<Item> ITEMS =
      ItemSet.generate(SCENES, ItemPlan.of(Set.of(QuestionForm.values()), 1));

  private static Query query(Item item) {
    return Query.of(item, AnsweringMode.TEXT);
  }

  private static BufferedImage whole(Item item) {
    return SceneRenderer.render((SyntheticImage) item.images().get(0));
  }

  private static BufferedImage behind(Lesion lesion, Item item) {
    return lesion.impair(whole(item), query(item), 0);
  }

  private static Lesion lesion(String name) {
    return Lesions.of(ITEMS).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Item> about(Aspect aspect, QuestionForm form) {
    return ITEMS.stream()
        .filter(item -> item.aspect().equals(aspect) && item.form() == form)
        .toList();
  }

  private static int[] pixels(BufferedImage picture) {
    return Pixels.of(picture).rgb();
  }

  @Test
  void each_changes_the_picture_the_same_way_each_time_and_keeps_its_size_and_the_original() {
    Item item = about(Aspect.COLOR, QuestionForm.OPEN).get(0);
    BufferedImage original = whole(item);
    for (Lesion lesion : Lesions.of(ITEMS)) {
      BufferedImage impaired = lesion.impair(original, query(item), 0);
      assertThat(pixels(impaired)).as(lesion.name()).isNotEqualTo(pixels(original));
      assertThat(pixels(behind(lesion, item))).isEqualTo(pixels(impaired));
      assertThat(impaired.getWidth()).isEqualTo(original.getWidth());
      assertThat(impaired.getHeight()).isEqualTo(original.getHeight());
      assertThat(pixels(original)).isEqualTo(pixels(whole(item)));
    }
  }

  @Test
  void each_has_a_name_of_its_own() {
    assertThat(Lesions.of(ITEMS)).extracting(Lesion::name).doesNotHaveDuplicates().hasSize(8);
    assertThat(Lesions.named("grey")).isPresent();
    assertThat(Lesions.named("gray")).isEmpty();
  }

  @Test
  void each_takes_pictures_of_a_single_pixel() {
    Item item = about(Aspect.COLOR, QuestionForm.OPEN).get(0);
    BufferedImage tiny = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    for (Lesion lesion : Lesions.of(ITEMS)) {
      assertThat(lesion.impair(tiny, query(item), 0).getWidth()).as(lesion.name()).isEqualTo(1);
    }
  }

  @Nested
  class Grey {

    @Test
    void takes_the_color_from_every_pixel() {
      for (int pixel : pixels(behind(lesion("grey"), ITEMS.get(0)))) {
        assertThat(Pixels.red(pixel)).isEqualTo(Pixels.green(pixel)).isEqualTo(Pixels.blue(pixel));
      }
    }

    @Test
    void is_foretold_to_remove_color_and_keep_all_else_of_the_default_items() {
      for (Item item : ITEMS) {
        assertThat(lesion("grey").effectOn(item))
            .as(item.key())
            .isEqualTo(item.aspect().equals(Aspect.COLOR) ? Effect.REMOVES : Effect.KEEPS);
      }
    }
  }

  @Nested
  class HueRotation {

    @Test
    void turns_red_to_cyan_and_leaves_gray() {
      BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
      picture.setRGB(0, 0, 0xFF0000);
      picture.setRGB(1, 0, 0x575757);
      assertThat(pixels(lesion("hue-rotation").impair(picture, query(ITEMS.get(0)), 0)))
          .containsExactly(0xFF00FFFF, 0xFF575757);
    }

    @Test
    void foretells_nothing_about_what_has_no_hue() {
      for (Item item : about(Aspect.COLOR, QuestionForm.OPEN)) {
        assertThat(lesion("hue-rotation").effectOn(item))
            .isEqualTo(item.gold().equals("gray") ? Effect.UNCERTAIN : Effect.REMOVES);
      }
      for (Item item : about(Aspect.COLOR, QuestionForm.YES_NO)) {
        assertThat(lesion("hue-rotation").effectOn(item))
            .isEqualTo(item.question().contains("gray") ? Effect.UNCERTAIN : Effect.REMOVES);
      }
    }
  }

  @Nested
  class Mirror {

    @Test
    void swaps_left_and_right() {
      BufferedImage whole = whole(ITEMS.get(0));
      BufferedImage mirrored = behind(lesion("mirror"), ITEMS.get(0));
      assertThat(mirrored.getRGB(3, 40)).isEqualTo(whole.getRGB(252, 40));
    }

    @Test
    void is_foretold_to_flip_left_and_right_and_to_keep_above_and_below() {
      for (Item item : about(Aspect.SPATIAL, QuestionForm.OPEN)) {
        boolean isSide = item.gold().contains("left") || item.gold().contains("right");
        assertThat(lesion("mirror").effectOn(item))
            .as(item.gold())
            .isEqualTo(isSide ? Effect.FLIPS : Effect.KEEPS);
      }
      for (Item item : about(Aspect.SPATIAL, QuestionForm.YES_NO)) {
        boolean isSide = item.question().contains("left") || item.question().contains("right");
        assertThat(lesion("mirror").effectOn(item)).isEqualTo(isSide ? Effect.FLIPS : Effect.KEEPS);
      }
    }

    @Test
    void is_foretold_to_keep_what_reads_no_place() {
      assertThat(ITEMS)
          .filteredOn(item -> !item.aspect().equals(Aspect.SPATIAL))
          .filteredOn(item -> !item.alsoReads().contains(Aspect.SPATIAL))
          .isNotEmpty()
          .allSatisfy(item -> assertThat(lesion("mirror").effectOn(item)).isEqualTo(Effect.KEEPS));
    }

    @Test
    void foretells_what_is_asked_about_the_leftmost_from_the_mirrored_scene() {
      for (Item item : about(Aspect.ENTITY, QuestionForm.OPEN)) {
        List<SceneObject> objects = ((Generated) item.provenance()).scenes().get(0).objects();
        boolean isOneKind = objects.stream().map(SceneObject::name).distinct().count() == 1;
        assertThat(lesion("mirror").effectOn(item))
            .isIn(isOneKind ? List.of(Effect.KEEPS) : List.of(Effect.values()));
      }
      assertThat(about(Aspect.ENTITY, QuestionForm.OPEN))
          .extracting(lesion("mirror")::effectOn)
          .contains(Effect.FLIPS);
    }
  }

  @Nested
  class Occluding {

    private final Lesion occlusion = lesion("occlusion");

    @Test
    void covers_the_referent_and_nothing_else() {
      Item item =
          about(Aspect.COLOR, QuestionForm.OPEN).stream()
              .filter(it -> !it.alsoReads().contains(Aspect.SPATIAL))
              .findFirst()
              .orElseThrow();
      Scene scene = ((Generated) item.provenance()).scenes().get(0);
      BufferedImage covered = behind(occlusion, item);
      BufferedImage whole = whole(item);
      for (SceneObject object : scene.objects()) {
        int x = (int) object.box().centerX();
        int y = (int) object.box().centerY();
        boolean isReferent = item.question().contains("the " + object.name() + "?");
        assertThat(covered.getRGB(x, y) != whole.getRGB(x, y)).isEqualTo(isReferent);
      }
    }

    @Test
    void shows_another_picture_for_each_question() {
      List<Item> items = about(Aspect.COLOR, QuestionForm.OPEN);
      assertThat(occlusion.mark(query(items.get(0))))
          .isNotEqualTo(occlusion.mark(query(items.get(1))));
    }

    @Test
    void is_foretold_to_turn_the_yes_of_existence_to_no_and_leave_the_no() {
      for (Item item : about(Aspect.ENTITY, QuestionForm.YES_NO)) {
        assertThat(occlusion.effectOn(item))
            .isEqualTo(item.gold().equals("yes") ? Effect.FLIPS : Effect.KEEPS);
      }
    }

    @Test
    void is_foretold_to_remove_what_is_asked_of_a_named_object() {
      assertThat(about(Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE))
          .filteredOn(item -> !item.alsoReads().contains(Aspect.SPATIAL))
          .isNotEmpty()
          .allSatisfy(item -> assertThat(occlusion.effectOn(item)).isEqualTo(Effect.REMOVES));
    }

    @Test
    void has_no_use_for_items_that_it_does_not_know() {
      assertThat(new Occlusion(List.of()).obstacle(query(ITEMS.get(0))))
          .hasValueSatisfying(why -> assertThat(why).startsWith("has nothing to cover"));
      assertThat(occlusion.obstacle(query(ITEMS.get(0)))).isEmpty();
    }
  }

  @Nested
  class Others {

    @Test
    void no_image_shows_one_color_and_removes_everything() {
      assertThat(pixels(behind(lesion("no-image"), ITEMS.get(0)))).containsOnly(0xFF808080);
      assertThat(ITEMS)
          .allSatisfy(
              item -> assertThat(lesion("no-image").effectOn(item)).isEqualTo(Effect.REMOVES));
    }

    @Test
    void blur_and_down_scale_remove_texture_and_foretell_nothing_where_a_shape_must_be_known() {
      for (String name : List.of("blur", "down-scale")) {
        for (Item item : ITEMS) {
          assertThat(lesion(name).effectOn(item))
              .isEqualTo(item.aspect().equals(Aspect.TEXTURE) ? Effect.REMOVES : Effect.UNCERTAIN);
        }
      }
    }

    @Test
    void patch_shuffle_keeps_every_pixel_and_removes_space() {
      Item item = about(Aspect.SPATIAL, QuestionForm.OPEN).get(0);
      int[] shuffled = pixels(behind(lesion("patch-shuffle"), item));
      int[] whole = pixels(whole(item));
      Arrays.sort(shuffled);
      Arrays.sort(whole);
      assertThat(shuffled).isEqualTo(whole);
      assertThat(lesion("patch-shuffle").effectOn(item)).isEqualTo(Effect.REMOVES);
    }
  }
}
