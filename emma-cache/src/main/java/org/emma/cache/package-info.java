/**
 * Keeps replies in one SQLite file that any tool for SQLite opens, so that no model is asked twice.
 * May touch {@code examine}, {@code model}, Jackson and JDBC; nothing else knows SQLite.
 */
@NullMarked
package org.emma.cache;

import org.jspecify.annotations.NullMarked;
