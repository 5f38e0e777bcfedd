/**
 * Writes what a run found and changed, for people and for programs; may touch everything else in
 * the core, and nothing in the core touches it.
 */
@NullMarked
package org.emma.report;

import org.jspecify.annotations.NullMarked;
