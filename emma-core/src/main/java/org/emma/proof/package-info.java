/**
 * Shows that questions measure what they claim to: what becomes of them behind lesions, and how far
 * they can be answered blindly; may touch {@code diagnose} and what comes before it.
 */
@NullMarked
package org.emma.proof;

import org.jspecify.annotations.NullMarked;
