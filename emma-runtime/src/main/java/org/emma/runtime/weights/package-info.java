/**
 * Reads and writes numbers in files, without a deep learning library; may touch nothing of EMMA.
 */
@NullMarked
package org.emma.runtime.weights;

import org.jspecify.annotations.NullMarked;
