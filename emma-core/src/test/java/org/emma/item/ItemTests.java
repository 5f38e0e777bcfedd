package org.emma.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emma.item.check.ItemChecker;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ItemTests {

  private static final Scene FIRST = SyntheticScenes.scene(1, 0);
  private static final Scene SECOND = SyntheticScenes.scene(1, 1);
  private static final Provenance IMPORTED = new Provenance.Imported("benchmark", "17");

  private static Item item(
      QuestionForm form, List<Image> images, List<String> options, String gold, double chance) {
    return Item.of(
        Aspect.COLOR, Set.of(), form, images, "What color is it?", options, gold, chance, IMPORTED);
  }

  private static Item choice(String... options) {
    return item(QuestionForm.MULTIPLE_CHOICE, List.of(FIRST.image()), List.of(options), "red", 0.5);
  }

  @Nested
  class IsRefusedWith {

    @Test
    void aSingleOption() {
      assertRefused(() -> choice("red"), "multiple choice takes two to four different options");
    }

    @Test
    void fiveOptions() {
      assertRefused(() -> choice("red", "b", "c", "d", "e"), "two to four different options");
    }

    @Test
    void anOptionTwice() {
      assertRefused(() -> choice("red", "blue", "blue"), "two to four different options");
    }

    @Test
    void aGoldAnswerOutsideTheOptions() {
      assertRefused(() -> choice("green", "blue"), "gold answer \"red\" outside its options");
    }

    @Test
    void optionsOfItsOwnForYesAndNo() {
      assertRefused(
          () -> item(QuestionForm.YES_NO, List.of(FIRST.image()), List.of("no", "yes"), "no", 0.5),
          "a yes/no question takes [yes, no]");
    }

    @Test
    void optionsForAnOpenQuestion() {
      assertRefused(
          () -> item(QuestionForm.OPEN, List.of(FIRST.image()), List.of("red", "x"), "red", 0.5),
          "an open question takes none");
    }

    @Test
    void noPicture() {
      assertRefused(() -> item(QuestionForm.OPEN, List.of(), List.of(), "red", 0.5), "no image");
    }

    @Test
    void aChanceThatIsNoShare() {
      assertRefused(
          () -> item(QuestionForm.OPEN, List.of(FIRST.image()), List.of(), "red", Double.NaN),
          "has chance NaN");
    }

    private void assertRefused(ThrowingCallable call, String message) {
      assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
  }

  @Nested
  class AboutSeveralPictures {

    private final Program countInTheSecond =
        Program.count(
            Program.filter(
                Aspect.ENTITY,
                SECOND.objects().get(0).name(),
                new Program(Function.SCENE, List.of("1"), List.of())));

    private Item item(List<Scene> scenes) {
      long count =
          SECOND.objects().stream()
              .filter(object -> object.name().equals(SECOND.objects().get(0).name()))
              .count();
      return Item.of(
          Aspect.NUMBER,
          Set.of(Aspect.ENTITY),
          QuestionForm.MULTIPLE_CHOICE,
          scenes.stream().map(Scene::image).toList(),
          "How many %ss are there in the second picture?".formatted(SECOND.objects().get(0).name()),
          List.of("9", String.valueOf(count)),
          String.valueOf(count),
          0.5,
          new Provenance.Generated(scenes, countInTheSecond, "test"));
    }

    @Test
    void anItemIsChecked() {
      assertThat(ItemChecker.check(item(List.of(FIRST, SECOND)))).isEmpty();
    }

    @Test
    void anItemIsOfOneGroup() {
      assertThat(item(List.of(FIRST, SECOND)).imageGroup())
          .isEqualTo(FIRST.image().name() + "+" + SECOND.image().name());
    }

    @Test
    void theOrderOfThePicturesIsInTheKey() {
      assertThat(item(List.of(FIRST, SECOND)).key())
          .isNotEqualTo(item(List.of(FIRST, SECOND, FIRST)).key());
    }
  }

  @Nested
  class AnImportedItem {

    @Test
    void hasAKeyFromBenchmarkRecordAndWording() {
      assertThat(choice("red", "blue").key())
          .matches("color-mc-[0-9a-f]{12}")
          .isNotEqualTo(choice("blue", "red").key());
    }

    @Test
    void isEqualToAnotherOfItsKey() {
      assertThat(choice("red", "blue"))
          .isEqualTo(choice("red", "blue"))
          .hasSameHashCodeAs(choice("red", "blue"))
          .isNotEqualTo(choice("red", "green"));
    }
  }
}
