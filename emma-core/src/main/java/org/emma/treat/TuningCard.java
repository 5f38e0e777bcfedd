package org.emma.treat;

/**
 * States where a tuning set comes from, for whoever tunes on it later.
 *
 * @param suite the suite that the failures come from
 * @param model the model that failed
 * @param plan what was to be taught
 * @param seed what decided the scenes and questions
 */
public record TuningCard(String suite, String model, TreatmentPlan plan, long seed) {}
