package org.emma.scene.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one annotated picture after another. */
interface AnnotatedImages extends Closeable {

  /** Returns the next one, or null after the last. */
  @Nullable AnnotatedImage next() throws IOException;
}
