/** Runs suites as their users do, and looks at all that came out for what must not be there. */
@NullMarked
package org.emma.safety;

import org.jspecify.annotations.NullMarked;
