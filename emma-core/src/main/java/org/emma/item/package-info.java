/**
 * Holds questions with their options, gold answers and programs; may touch {@code org.emma.scene}.
 */
@NullMarked
package org.emma.item;

import org.jspecify.annotations.NullMarked;
