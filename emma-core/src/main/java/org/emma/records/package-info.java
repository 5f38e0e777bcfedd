/**
 * Reads one record after another from files that others wrote, and says what is wrong with one:
 * JSON Lines, lists and maps of JSON, tables; touches no other package.
 */
@NullMarked
package org.emma.records;

import org.jspecify.annotations.NullMarked;
