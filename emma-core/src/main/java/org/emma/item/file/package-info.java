/**
 * Reads the questions of existing benchmarks as items, and reads and writes EMMA's own files of
 * items; may touch {@code item}, {@code scene} and {@code records}.
 */
@NullMarked
package org.emma.item.file;

import org.jspecify.annotations.NullMarked;
