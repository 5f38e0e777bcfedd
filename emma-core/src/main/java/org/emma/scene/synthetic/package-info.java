/** Draws seeded scenes of plain shapes; may touch {@code org.emma.scene} only. */
@NullMarked
package org.emma.scene.synthetic;

import org.jspecify.annotations.NullMarked;
