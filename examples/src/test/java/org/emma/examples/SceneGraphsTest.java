package org.emma.examples;

import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SceneFile;
import org.emma.junit.Tolerance;

/** Examines on pictures that are annotated by scene graphs in the format of GQA. */
@AgnosiaSuite(model = "pinhole", aspects = "color")
@SceneFile(
    value = "src/test/resources/graphs/made_up_sceneGraphs.json",
    images = "src/test/resources/pictures")
@Tolerance(aspect = "color", accuracy = 0.75)
class SceneGraphsTest {}
