package org.emma.examples;

import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.model.lesion.Lesion;
import org.emma.model.lesion.Lesions;
import org.emma.proof.BlindAudit;
import org.emma.proof.LesionMatrix;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shows that questions measure what they claim to, before anybody trusts what they measure. */
class ProofTest {

  private static final List<Item> ITEMS =
      ItemSet.generate(
          new SyntheticScenes(100, 7).scenes(),
          ItemPlan.of(Set.of(QuestionForm.MULTIPLE_CHOICE), 7));

  private static LesionMatrix matrix = new LesionMatrix("pinhole", 0, List.of());

  @BeforeAll
  static void examineBehindLesions() {
    List<Lesion> lesions =
        Stream.of("grey", "hue-rotation", "mirror", "no-image")
            .map(Lesions::named)
            .flatMap(Optional::stream)
            .toList();
    try (VisionLanguageModel pinhole = Models.load("pinhole")) {
      matrix = LesionMatrix.examine(pinhole, ITEMS, lesions, ExaminationSettings.defaults());
    }
  }

  @Test
  void colorNeedsColor() {
    assertThat(matrix).aspect("color").isLostUnder("grey").isLostUnder("hue-rotation");
  }

  @Test
  void nothingElseNeedsTheRightColor() {
    for (String aspect : List.of("entity", "number", "size", "spatial")) {
      assertThat(matrix).aspect(aspect).isKeptUnder("hue-rotation");
    }
  }

  @Test
  void theMirrorTurnsLeftToRight() {
    assertThat(matrix).aspect("spatial").isFlippedUnder("mirror");
  }

  @Test
  void nothingIsAnsweredWithoutThePicture() {
    assertThat(matrix).under("no-image").matchesItsPrediction();
  }

  @Test
  void blindGuessingGetsLittleMoreThanChance() {
    BlindAudit audit = BlindAudit.of(ITEMS);
    assertThat(audit.frequencies()).aspect("color").hasAccuracyOfAtMostWithConfidence(0.45, 0.95);
    assertThat(audit.classifier()).aspect("color").hasAccuracyOfAtMostWithConfidence(0.45, 0.95);
  }
}
