package org.emma.junit.engine;

import org.emma.scene.SceneSource;

/**
 * Says how a suite is treated.
 *
 * @param tune whether to tune and re-examine, or only to write the tuning set
 * @param images how many pictures to learn from
 * @param steps how many optimizer steps
 * @param seed decides pictures, conversations and order
 * @param source where the pictures come from
 */
record TreatmentOrder(boolean tune, int images, int steps, long seed, SceneSource source) {}
