/**
 * Adds observations of imported items up as the benchmarks' authors publish them: their rules for
 * reading replies, their scores, their names, their rounding; may touch {@code examine} and what
 * comes before it.
 */
@NullMarked
package org.emma.score;

import org.jspecify.annotations.NullMarked;
