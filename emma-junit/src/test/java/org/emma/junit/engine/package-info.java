/** Tests of the engine, with models that answer as their scripts say. */
@NullMarked
package org.emma.junit.engine;

import org.jspecify.annotations.NullMarked;
