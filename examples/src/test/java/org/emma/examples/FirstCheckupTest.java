package org.emma.examples;

import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;

@AgnosiaSuite(model = "pinhole", aspects = "color")
@SyntheticScenes(count = 200, seed = 7)
@Tolerance(aspect = "color", accuracy = 0.85)
class FirstCheckupTest {

  @Diagnosed
  void colorsAreNotMixedUp(Diagnosis diagnosis) {
    assertThat(diagnosis).aspect("color").followsInstructionsInAtLeast(0.99);
  }
}
