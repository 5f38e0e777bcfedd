/** Reads and writes scenes as files: annotated pictures; may touch {@code org.emma.scene} only. */
@NullMarked
package org.emma.scene.file;

import org.jspecify.annotations.NullMarked;
