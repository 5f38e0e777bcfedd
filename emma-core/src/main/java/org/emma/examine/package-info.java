/**
 * Puts items to a model and grades the replies: batching, progress, recorded replies, the log of
 * observations; may touch {@code model}, {@code item} and {@code scene}.
 */
@NullMarked
package org.emma.examine;

import org.jspecify.annotations.NullMarked;
