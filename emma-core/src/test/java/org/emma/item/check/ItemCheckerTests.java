package org.emma.item.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emma.item.Program.query;
import static org.emma.item.check.Exhibits.COLOR;
import static org.emma.item.check.Exhibits.HEART;
import static org.emma.item.check.Exhibits.NUMBER;
import static org.emma.item.check.Exhibits.OPEN_COLOR;

import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.check.Fault.Kind;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sees each planted fault caught under its name, and no fault in sound items. */
class ItemCheckerTests {

  static final List<ItemDraft> SOUND = Exhibits.SOUND;

  @ParameterizedTest
  @FieldSource("SOUND")
  void aSoundItemHasNoFault(ItemDraft sound) {
    assertThat(ItemChecker.check(sound.item())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "org.emma.item.check.PlantedFaults#all",
    "org.emma.item.check.PlantedStepFaults#all"
  })
  void aPlantedFaultIsCaught(String name, Kind expected, Item planted) {
    assertThat(ItemChecker.check(planted)).as(name).extracting(Fault::kind).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("org.emma.item.check.PlantedPairFaults#sound")
  void aSoundItemAboutTwoPicturesHasNoFault(Item sound) {
    assertThat(ItemChecker.check(sound)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.emma.item.check.PlantedPairFaults#all")
  void aFaultPlantedInAnItemAboutTwoPicturesIsCaught(String name, Kind expected, Item planted) {
    assertThat(ItemChecker.check(planted)).as(name).extracting(Fault::kind).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("org.emma.item.check.PlantedSentenceFaults#sound")
  void aSoundItemAboutSentencesHasNoFault(Item sound) {
    assertThat(ItemChecker.check(sound)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.emma.item.check.PlantedSentenceFaults#all")
  void aFaultPlantedInAnItemAboutSentencesIsCaught(String name, Kind expected, Item planted) {
    assertThat(ItemChecker.check(planted)).as(name).extracting(Fault::kind).contains(expected);
  }

  @Test
  void atLeastThirtyFaultsArePlanted() {
    assertThat(PlantedFaults.all()).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void aFaultSaysWhatWasFoundAndWhatWasExpected() {
    assertThat(ItemChecker.check(NUMBER.gold("3").item()))
        .extracting(Fault::sentence)
        .contains("the gold answer is \"3\", true is [2]");
  }

  @Test
  void anItemThatOccursTwiceInASetIsCaught() {
    Item item = COLOR.item();
    assertThat(ItemChecker.checkSet(List.of(item, item)))
        .containsExactly(new Fault(Kind.REPEATED, item.key() + ": the key occurs twice"));
  }

  @Test
  void theChanceOfAnOpenQuestionIsTheShareOfTheCommonestGoldOfItsSet() {
    Item red = OPEN_COLOR.item();
    Item blue =
        OPEN_COLOR
            .question("What color is the heart?")
            .program(query(Aspect.COLOR, HEART))
            .gold("blue")
            .item();
    assertThat(ItemChecker.checkSet(List.of(red, blue))).isEmpty();
    assertThat(ItemChecker.checkSet(List.of(red)))
        .extracting(Fault::kind)
        .containsExactly(Kind.CHANCE);
  }

  @Test
  void anImportedItemIsCheckedWithoutAScene() {
    Provenance imported = new Provenance.Imported("a benchmark", "17");
    Item sound =
        Item.of(
            Aspect.COLOR,
            Set.of(),
            QuestionForm.MULTIPLE_CHOICE,
            List.of(Exhibits.SCENE.image()),
            "What color is the car?",
            List.of("red", "blue"),
            "red",
            0.5,
            imported);
    assertThat(ItemChecker.check(sound)).isEmpty();
  }
}
