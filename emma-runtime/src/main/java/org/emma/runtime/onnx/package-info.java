/**
 * Runs open vision-language models in this JVM, in the layout that the ONNX community exports; may
 * touch the core, {@code picture}, {@code hub} and ONNX Runtime, and no DJL engine.
 */
@NullMarked
package org.emma.runtime.onnx;

import org.jspecify.annotations.NullMarked;
