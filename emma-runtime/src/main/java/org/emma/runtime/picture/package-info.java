/**
 * Decodes and resamples pictures as the models' own preprocessing does; may touch the core's {@code
 * scene}.
 */
@NullMarked
package org.emma.runtime.picture;

import org.jspecify.annotations.NullMarked;
