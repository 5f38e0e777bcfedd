/**
 * Lets replies that were recorded elsewhere be examined as a model; may touch {@code model}, what
 * it may touch, and {@code records}.
 */
@NullMarked
package org.emma.model.replay;

import org.jspecify.annotations.NullMarked;
