/** Agnosia suites as tests of the JUnit Platform. Knows no runtime. */
@NullMarked
package org.emma.junit;

import org.jspecify.annotations.NullMarked;
