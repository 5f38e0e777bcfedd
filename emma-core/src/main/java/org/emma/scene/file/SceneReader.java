package org.emma.scene.file;

import java.io.Closeable;
import java.io.IOException;
import org.emma.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Reads one scene after another from a file. */
interface SceneReader extends Closeable {

  /** Returns the next scene, or null after the last. */
  @Nullable Scene read() throws IOException;
}
