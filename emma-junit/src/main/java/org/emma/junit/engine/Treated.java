package org.emma.junit.engine;

import java.util.Optional;
import org.emma.model.VisionLanguageModel;
import org.emma.report.TreatmentResult;

/**
 * Holds what a treatment led to.
 *
 * @param result what was planned and written
 * @param tuned the tuned model, if one was tuned
 */
record Treated(TreatmentResult result, Optional<VisionLanguageModel> tuned) {}
