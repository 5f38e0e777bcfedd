package org.emma.scene;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the digests of recent scenes: every item about a scene has it in its key. A scene never
 * changes, so what is remembered about it stays true; two that share a place displace each other.
 */
final class SceneDigests {

  private record Known(WeakReference<Scene> scene, String digest) {}

  private static final int PLACES = 1 << 12;
  private static final AtomicReferenceArray<@Nullable Known> RECENT =
      new AtomicReferenceArray<>(PLACES);

  private SceneDigests() {}

  static String of(Scene scene) {
    int place = System.identityHashCode(scene) & (PLACES - 1);
    Known known = RECENT.get(place);
    if (known == null || !known.scene().refersTo(scene)) {
      known = new Known(new WeakReference<>(scene), scene.computeDigest());
      RECENT.set(place, known);
    }
    return known.digest();
  }
}
