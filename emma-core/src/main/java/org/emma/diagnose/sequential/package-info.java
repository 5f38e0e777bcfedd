/**
 * Examines only until a verdict stands: draws pictures one by one, bets against both verdicts, and
 * stops when one of them is refuted. Knows the figures of {@code diagnose}, and asks nobody itself.
 */
@NullMarked
package org.emma.diagnose.sequential;

import org.jspecify.annotations.NullMarked;
