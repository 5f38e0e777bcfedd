/**
 * Holds the modules and packages to the direction in which data flows.
 *
 * <p>It lives here because the examples are the one module that sees all the others anyway. To give
 * another module the rest on its test class path would let it lean on them unnoticed.
 */
@NullMarked
package org.emma.architecture;

import org.jspecify.annotations.NullMarked;
