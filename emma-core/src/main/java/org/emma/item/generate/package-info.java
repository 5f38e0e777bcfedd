/** Generates balanced items from scenes; may touch {@code item} and {@code scene}. */
@NullMarked
package org.emma.item.generate;

import org.jspecify.annotations.NullMarked;
