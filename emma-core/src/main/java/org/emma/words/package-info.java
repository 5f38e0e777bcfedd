/** Knows what words mean and what is a kind of what. Knows no scene and no item. */
@NullMarked
package org.emma.words;

import org.jspecify.annotations.NullMarked;
