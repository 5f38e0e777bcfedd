/**
 * Holds the embedded model {@code pinhole}: a tiny vision-language model that is defined, trained,
 * asked and tuned here, on DJL's PyTorch engine. May touch all of core; no other package may touch
 * DJL through it.
 */
@NullMarked
package org.emma.runtime.pinhole;

import org.jspecify.annotations.NullMarked;
