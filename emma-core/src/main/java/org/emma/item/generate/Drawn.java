package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;

/** Pairs a candidate that was drawn for the set with the scenes of its pictures. */
record Drawn(List<Scene> shown, Candidate candidate) {}
