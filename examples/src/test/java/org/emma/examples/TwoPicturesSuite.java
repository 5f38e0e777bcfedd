package org.emma.examples;

import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;

/** Asks whether two pictures agree in a color, and in which of them things stand further apart. */
@AgnosiaSuite(
    forms = QuestionForm.YES_NO,
    generators = {"color-same-in-both", "spatial-further"},
    items = 20)
@SyntheticScenes(count = 60, seed = 7)
@Tolerance(aspect = "color", accuracy = 0.1)
@Tolerance(aspect = "spatial", accuracy = 0.1)
class TwoPicturesSuite {}
