/**
 * Reads and writes scenes as files: annotated pictures; may touch {@code org.emma.scene} and {@code
 * org.emma.records} only.
 */
@NullMarked
package org.emma.scene.file;

import org.jspecify.annotations.NullMarked;
