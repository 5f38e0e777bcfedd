/** Models that run in this JVM or are reached over the network. Knows the core. */
@NullMarked
package org.emma.runtime;

import org.jspecify.annotations.NullMarked;
