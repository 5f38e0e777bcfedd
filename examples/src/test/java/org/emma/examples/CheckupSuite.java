package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emma.item.QuestionForm.MULTIPLE_CHOICE;
import static org.emma.item.QuestionForm.OPEN;
import static org.emma.item.QuestionForm.YES_NO;

import org.emma.diagnose.Change;
import org.emma.diagnose.Comparison;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * The main job: examines a model that was never taught a color, says so, teaches it from what
 * failed, and puts the same questions again.
 *
 * <p>{@code mvn -Pcheckup verify} runs it, writes the Allure report, and succeeds only if colors
 * are seen after the treatment and nothing else is seen worse.
 */
@AgnosiaSuite(
    model = "pinhole:color-agnosia",
    forms = {MULTIPLE_CHOICE, YES_NO, OPEN})
@SyntheticScenes(count = 200, seed = 7)
@Tolerance(aspect = "entity", form = MULTIPLE_CHOICE, accuracy = 0.70)
@Tolerance(aspect = "number", form = MULTIPLE_CHOICE, accuracy = 0.80)
@Tolerance(aspect = "color", form = MULTIPLE_CHOICE, accuracy = 0.80)
@Tolerance(aspect = "size", form = MULTIPLE_CHOICE, accuracy = 0.80)
@Tolerance(aspect = "texture", form = MULTIPLE_CHOICE, accuracy = 0.80)
@Tolerance(aspect = "spatial", form = MULTIPLE_CHOICE, accuracy = 0.80)
@BetterThanGuessing
@Treatment(tune = true, images = 10_000, steps = 2500)
class CheckupSuite {

  @Diagnosed
  void colorsAreGuessed(Diagnosis diagnosis) {
    Finding color = color(diagnosis);
    assertThat(color.chance()).isBetween(color.interval().lower(), color.interval().upper());
  }

  @Diagnosed
  void colorsAreSeenAfterTheTreatment(Diagnosis before, Diagnosis after) {
    assertThat(color(after).accuracy().orElseThrow()).isGreaterThanOrEqualTo(0.80);
    assertThat(Comparison.of(before, after))
        .filteredOn(change -> change.aspect().equals(Aspect.COLOR))
        .filteredOn(change -> change.form() == MULTIPLE_CHOICE)
        .isNotEmpty()
        .allMatch(Change::improved);
  }

  @Diagnosed
  void nothingElseIsSeenWorseAfterTheTreatment(Diagnosis before, Diagnosis after) {
    assertThat(Comparison.of(before, after))
        .filteredOn(change -> !change.aspect().equals(Aspect.COLOR))
        .filteredOn(change -> change.form() == MULTIPLE_CHOICE)
        .isNotEmpty()
        .noneMatch(Change::worsened);
  }

  private static Finding color(Diagnosis diagnosis) {
    return diagnosis
        .finding(Aspect.COLOR, MULTIPLE_CHOICE, AnsweringMode.OPTION_SCORES)
        .orElseThrow();
  }
}
