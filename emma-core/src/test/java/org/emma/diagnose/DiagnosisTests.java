package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.diagnose.Observed.item;
import static org.emma.diagnose.Observed.observation;

import java.util.List;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class DiagnosisTests {

  private static final Observation SPATIAL =
      observation(item(Aspect.SPATIAL, "a", 0), Grade.CORRECT);
  private static final Observation COLOR = observation(item(Aspect.COLOR, "a", 0), Grade.WRONG);
  private static final Observation OPEN_COLOR =
      observation(item(Aspect.COLOR, QuestionForm.OPEN, List.of(), "red", "a", 0), Grade.CORRECT);
  private static final Observation SCORED_COLOR =
      new Observation(
          COLOR.item(), AnsweringMode.OPTION_SCORES, "model", COLOR.reply(), COLOR.grading());

  @Test
  void forms_and_modes_are_never_pooled() {
    Diagnosis diagnosis = Diagnosis.of(List.of(SPATIAL, OPEN_COLOR, COLOR, SCORED_COLOR));

    assertThat(diagnosis.model()).isEqualTo("model");
    assertThat(diagnosis.aspects()).containsExactly(Aspect.COLOR, Aspect.SPATIAL);
    assertThat(diagnosis.findings(Aspect.COLOR))
        .extracting(Finding::title)
        .containsExactly(
            "color (multiple choice by option scores)",
            "color (multiple choice by text)",
            "color (open by text)");
    assertThat(
            diagnosis.finding(
                Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, AnsweringMode.OPTION_SCORES))
        .map(Finding::observations)
        .contains(List.of(SCORED_COLOR));
  }

  @Test
  void an_aspect_that_was_not_asked_has_no_finding() {
    Diagnosis diagnosis = Diagnosis.of(List.of(SPATIAL));

    assertThat(diagnosis.findings(Aspect.COLOR)).isEmpty();
    assertThat(diagnosis.finding(Aspect.SPATIAL, QuestionForm.OPEN, AnsweringMode.TEXT)).isEmpty();
  }

  @Test
  void observations_of_two_models_are_refused() {
    Observation other =
        new Observation(COLOR.item(), COLOR.mode(), "another", COLOR.reply(), COLOR.grading());

    assertThatThrownBy(() -> Diagnosis.of(List.of(SPATIAL, other)))
        .hasMessage(
            "The observations are of different models, [model, another]: diagnose one at a time");
  }

  @Test
  void no_observation_is_refused() {
    assertThatThrownBy(() -> Diagnosis.of(List.of()))
        .hasMessage("There is no observation to diagnose from: examine the model first");
  }
}
