/** Measures what ten questions about one picture cost, beside other ways to ask the same model. */
@NullMarked
package org.emma.benchmarks.look;

import org.jspecify.annotations.NullMarked;
