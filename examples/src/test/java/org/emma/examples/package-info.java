/** Suites to copy, one per way of working. */
@NullMarked
package org.emma.examples;

import org.jspecify.annotations.NullMarked;
