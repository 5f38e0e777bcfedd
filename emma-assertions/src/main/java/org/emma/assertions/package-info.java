/**
 * AssertJ assertions over what the core measures; may touch the core and AssertJ, and knows no
 * runtime and no engine.
 *
 * <p>Begin with {@link org.emma.assertions.EmmaAssertions}, or {@link
 * org.emma.assertions.EmmaSoftAssertions} to see all failures at once.
 */
@NullMarked
package org.emma.assertions;

import org.jspecify.annotations.NullMarked;
