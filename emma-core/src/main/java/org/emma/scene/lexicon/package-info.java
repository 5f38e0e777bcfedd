/**
 * Knows which aspect an annotated word belongs to, and what a question calls it; may touch {@code
 * org.emma.scene} and {@code org.emma.records} only.
 */
@NullMarked
package org.emma.scene.lexicon;

import org.jspecify.annotations.NullMarked;
