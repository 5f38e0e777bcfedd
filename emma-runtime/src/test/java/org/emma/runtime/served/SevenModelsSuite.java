package org.emma.runtime.served;

import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;

/** Asks each of several models the same questions. */
@AgnosiaSuite(
    model = "pinhole",
    aspects = {"color", "number"},
    forms = QuestionForm.OPEN)
@SyntheticScenes(count = 40, seed = 7)
@Tolerance(aspect = "color", accuracy = 0.6)
@Tolerance(aspect = "number", accuracy = 0.6)
class SevenModelsSuite {}
