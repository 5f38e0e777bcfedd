/**
 * Agnosia suites as tests of the JUnit Platform: the annotations, the configuration parameters, and
 * the keys of what is published. May touch the core and JUnit; knows no runtime.
 */
@NullMarked
package org.emma.junit;

import org.jspecify.annotations.NullMarked;
