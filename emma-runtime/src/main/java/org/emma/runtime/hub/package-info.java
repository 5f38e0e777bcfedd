/**
 * Gets models from the Hugging Face Hub into the cache that its own library keeps. May touch the
 * core, {@code java.net.http} and Jackson; knows no deep learning library.
 */
@NullMarked
package org.emma.runtime.hub;

import org.jspecify.annotations.NullMarked;
