package org.emma.examples;

import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.KnownFailures;
import org.emma.junit.Quarantine;
import org.emma.junit.SyntheticScenes;

/** Fails on what became worse since the committed baseline, and on nothing that is known. */
@AgnosiaSuite(
    model = "pinhole",
    aspects = {"color", "number"})
@SyntheticScenes(count = 40, seed = 7)
@Baseline
@KnownFailures("src/test/resources/known-failures.txt")
@Quarantine("src/test/resources/quarantine.txt")
class ReleaseGateTest {}
