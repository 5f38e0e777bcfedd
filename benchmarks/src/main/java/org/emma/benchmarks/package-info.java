/** Measurements that are run by hand. */
@NullMarked
package org.emma.benchmarks;

import org.jspecify.annotations.NullMarked;
