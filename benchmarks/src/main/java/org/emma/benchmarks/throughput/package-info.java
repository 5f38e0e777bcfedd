/**
 * Measures how busy clients of the chat completions protocol keep a server of known capacity.
 * Server and clients run in processes of their own.
 */
@NullMarked
package org.emma.benchmarks.throughput;

import org.jspecify.annotations.NullMarked;
