/**
 * Plans and writes what is done about failures: conversations, tuning sets, tuners; may touch
 * everything that comes before it.
 */
@NullMarked
package org.emma.treat;

import org.jspecify.annotations.NullMarked;
