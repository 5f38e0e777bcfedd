package org.emma.examples;

import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;

/** Asks only until it is sure: a few dozen questions decide where hundreds could be asked. */
@AgnosiaSuite(model = "pinhole", aspects = "size", sequential = true)
@SyntheticScenes(count = 1500, seed = 7)
@Tolerance(aspect = "size", accuracy = 0.8, confidence = 0.95)
class SequentialCheckupTest {}
