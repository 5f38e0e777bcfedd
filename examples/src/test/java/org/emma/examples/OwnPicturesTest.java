package org.emma.examples;

import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SceneFile;
import org.emma.junit.Tolerance;

@AgnosiaSuite(model = "pinhole", aspects = "color")
@SceneFile("src/test/resources/pictures/pictures.jsonl")
@Tolerance(aspect = "color", accuracy = 0.75)
class OwnPicturesTest {}
