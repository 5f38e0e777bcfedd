package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.emma.diagnose.Observed.item;
import static org.emma.diagnose.Observed.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class ModelComparisonTests {

  @Test
  void eachModelIsComparedWithTheFirst() {
    ModelComparison comparison =
        ModelComparison.of(
            List.of(model("a", "++++++++"), model("b", "-------+"), model("c", "+++++++-")));

    assertThat(comparison.models()).containsExactly("a", "b", "c");
    assertThat(comparison.pairs())
        .extracting(ModelPair::first, ModelPair::other)
        .containsExactly(tuple("a", "b"), tuple("a", "c"));
    Change change = color(comparison, "b");
    assertThat(change.before()).isEqualTo(1);
    assertThat(change.after()).isEqualTo(0.125);
    assertThat(change.worsened()).isTrue();
    assertThat(color(comparison, "c").significant()).isFalse();
    assertThat(comparison.pair("a")).isEmpty();
  }

  @Test
  void twoModelsAreComparedLikeBeforeAndAfter() {
    Diagnosis one = model("a", "++--++-+");
    Diagnosis other = model("b", "-+-++--+");

    assertThat(ModelComparison.of(List.of(one, other)).pairs().get(0).changes())
        .isEqualTo(Comparison.of(one, other));
  }

  @Test
  void theMoreModelsAreComparedTheMoreItTakesToBeSignificant() {
    Diagnosis one = model("a", "++++++++");
    Diagnosis other = model("b", "-------+");
    List<Diagnosis> seven =
        Stream.concat(
                Stream.of(one, other),
                Stream.of("c", "d", "e", "f", "g").map(name -> model(name, "++++++++")))
            .toList();

    Change alone = color(ModelComparison.of(List.of(one, other)), "b");
    Change amongSeven = color(ModelComparison.of(seven), "b");
    assertThat(amongSeven.pValue()).isEqualTo(alone.pValue()).isEqualTo(2 / 128.0);
    assertThat(amongSeven.adjustedPValue()).isEqualTo(6 * 2 / 128.0);
    assertThat(ModelComparison.of(seven).tests()).isEqualTo(6);
  }

  @Test
  void onlyWhatBothAnsweredIsCompared() {
    ModelPair pair =
        ModelComparison.of(List.of(model("a", "++?+"), model("b", "-?+-++"))).pairs().get(0);

    assertThat(pair.changes()).singleElement().returns(2, Change::items);
    assertThat(pair.unanswered()).isEqualTo(2);
    assertThat(pair.onlyFirst()).isZero();
    assertThat(pair.onlyOther()).isEqualTo(2);
  }

  @Test
  void aModelThatAnsweredNothingIsInNoDifference() {
    ModelComparison comparison =
        ModelComparison.of(List.of(model("a", "++++"), model("b", "????"), model("c", "----")));

    assertThat(comparison.pair("b").orElseThrow().changes()).isEmpty();
    assertThat(comparison.pair("b").orElseThrow().unanswered()).isEqualTo(4);
    assertThat(comparison.tests()).isEqualTo(1);
  }

  @Test
  void modesAreNotCompared() {
    List<Observation> scored = new ArrayList<>();
    for (Observation observation : grades("++++")) {
      scored.add(
          new Observation(
              observation.item(),
              AnsweringMode.OPTION_SCORES,
              "model",
              observation.reply(),
              observation.grading()));
    }
    ModelPair pair =
        ModelComparison.of(
                List.of(model("a", "++++"), new Diagnosis("b", Diagnosis.of(scored).findings())))
            .pairs()
            .get(0);

    assertThat(pair.changes()).isEmpty();
    assertThat(pair.onlyFirst()).isEqualTo(4);
    assertThat(pair.onlyOther()).isEqualTo(4);
  }

  @Test
  void fewerThanTwoModelsOrTwoOfOneNameAreRefused() {
    assertThatThrownBy(() -> ModelComparison.of(List.of()))
        .hasMessage("There is no model to compare: give at least two diagnoses");
    assertThatThrownBy(() -> ModelComparison.of(List.of(model("a", "+"))))
        .hasMessage("There is one model to compare: give at least two diagnoses");
    assertThatThrownBy(() -> ModelComparison.of(List.of(model("a", "+"), model("a", "-"))))
        .hasMessageStartingWith("Two diagnoses are of a model named a: give each its own name");
  }

  private static Change color(ModelComparison comparison, String other) {
    return comparison
        .pair(other)
        .flatMap(
            pair -> pair.change(Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, AnsweringMode.TEXT))
        .orElseThrow();
  }

  private static Diagnosis model(String name, String grades) {
    return new Diagnosis(name, Diagnosis.of(grades(grades)).findings());
  }

  /** One observation per image: {@code +} right, {@code -} wrong, {@code ?} unanswered. */
  private static List<Observation> grades(String grades) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < grades.length(); i++) {
      Grade grade =
          switch (grades.charAt(i)) {
            case '+' -> Grade.CORRECT;
            case '-' -> Grade.WRONG;
            default -> Grade.UNANSWERED;
          };
      observations.add(observation(item(Aspect.COLOR, "image-" + i, 0), grade));
    }
    return observations;
  }
}
