/** Tests that run suites with a real Surefire, in a Maven of their own. */
@NullMarked
package org.emma.junit.surefire;

import org.jspecify.annotations.NullMarked;
