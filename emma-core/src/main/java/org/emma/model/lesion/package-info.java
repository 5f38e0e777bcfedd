/**
 * Impairs on purpose what a model gets to see, and says which questions that touches; may touch
 * {@code model}, {@code item} and {@code scene}.
 */
@NullMarked
package org.emma.model.lesion;

import org.jspecify.annotations.NullMarked;
