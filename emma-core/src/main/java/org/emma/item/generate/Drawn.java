package org.emma.item.generate;

import org.emma.scene.Scene;

/** Pairs a candidate that was drawn for the set with its scene. */
record Drawn(Scene scene, Candidate candidate) {}
