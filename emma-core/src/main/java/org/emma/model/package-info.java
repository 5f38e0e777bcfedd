/**
 * Holds the interface that models are asked through, and finds models by name; may touch {@code
 * item} and {@code scene}.
 */
@NullMarked
package org.emma.model;

import org.jspecify.annotations.NullMarked;
