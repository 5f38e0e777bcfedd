/**
 * Adds observations up to a diagnosis, judges it against tolerances and compares two of them; may
 * touch {@code examine} and what comes before it, and knows nothing of what is done about failures.
 */
@NullMarked
package org.emma.diagnose;

import org.jspecify.annotations.NullMarked;
