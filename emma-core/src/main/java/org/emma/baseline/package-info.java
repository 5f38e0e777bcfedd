/**
 * Remembers about the items of a suite what outlives a run: how a model answered them once, which
 * failures are known, which items are disputed; may touch {@code diagnose} and what comes before
 * it.
 */
@NullMarked
package org.emma.baseline;

import org.jspecify.annotations.NullMarked;
