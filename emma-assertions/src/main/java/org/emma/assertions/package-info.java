/** AssertJ assertions over what the core measures. Knows no runtime. */
@NullMarked
package org.emma.assertions;

import org.jspecify.annotations.NullMarked;
