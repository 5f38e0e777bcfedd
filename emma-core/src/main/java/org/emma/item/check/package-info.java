/**
 * Checks items anew against their scenes; may touch {@code scene} and {@code item}, and never
 * {@code item.generate}, whose work it checks.
 */
@NullMarked
package org.emma.item.check;

import org.jspecify.annotations.NullMarked;
