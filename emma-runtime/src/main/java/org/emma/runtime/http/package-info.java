/**
 * Holds what asking over HTTP takes, whatever is asked for: when to try again, and how much to
 * read. May touch {@code java.net.http} alone.
 */
@NullMarked
package org.emma.runtime.http;

import org.jspecify.annotations.NullMarked;
