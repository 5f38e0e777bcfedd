/** Images and what is in them. Knows no item and no model. */
@NullMarked
package org.emma.scene;

import org.jspecify.annotations.NullMarked;
