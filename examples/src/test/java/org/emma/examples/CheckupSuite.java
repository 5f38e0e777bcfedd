package org.emma.examples;

import static org.emma.assertions.EmmaAssertions.assertThat;
import static org.emma.item.QuestionForm.MULTIPLE_CHOICE;
import static org.emma.item.QuestionForm.OPEN;
import static org.emma.item.QuestionForm.YES_NO;
import static org.emma.model.AnsweringMode.OPTION_SCORES;

import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;

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
    assertThat(diagnosis).aspect("color").among(MULTIPLE_CHOICE).by(OPTION_SCORES).isAtChance(0.95);
  }

  @Diagnosed
  void colorsAreSeenAfterTheTreatment(Diagnosis before, Diagnosis after) {
    assertThat(after)
        .aspect("color")
        .among(MULTIPLE_CHOICE)
        .by(OPTION_SCORES)
        .hasAccuracyOfAtLeast(0.80)
        .comparedTo(before)
        .hasImproved();
  }

  @Diagnosed
  void nothingElseIsSeenWorseAfterTheTreatment(Diagnosis before, Diagnosis after) {
    assertThat(after).comparedTo(before).among(MULTIPLE_CHOICE).hasNotWorsened();
  }
}
