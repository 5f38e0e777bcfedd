package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.emma.baseline.Baseline;

/**
 * Says what a run has to do with its baseline.
 *
 * @param file where the baseline of the suite and model is, or would be
 * @param then the baseline; empty if there is none
 * @param update whether the run is written to it
 */
record BaselineOrder(Path file, Optional<Baseline> then, boolean update) {}
