package org.emma.examples;

import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;

@AgnosiaSuite(
    model = "class:org.emma.examples.TorchScriptModel",
    aspects = "color",
    forms = QuestionForm.MULTIPLE_CHOICE)
@SyntheticScenes(count = 100, seed = 7)
@Tolerance(aspect = "color", accuracy = 0.5)
class TorchScriptTest {}
