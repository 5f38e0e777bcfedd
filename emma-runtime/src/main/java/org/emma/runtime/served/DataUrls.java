package org.emma.runtime.served;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emma.scene.Image;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the data URLs of the pictures that are being asked about, so that each is encoded once and
 * is the same, byte for byte, in every request.
 */
final class DataUrls {

  private static final long MOST_CHARACTERS = 64L << 20;

  private final PictureEncoder encoder;
  private final Map<Same, Lazy> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  DataUrls(PictureEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Returns what is sent of a picture.
   *
   * @throws org.emma.scene.ImageUnavailableException if it cannot be read or must not be decoded
   */
  DataUrl of(Image image) {
    Lazy lazy;
    synchronized (kept) {
      lazy = kept.computeIfAbsent(new Same(image), Lazy::new);
    }
    return lazy.get();
  }

  private void note(Lazy lazy, DataUrl url) {
    synchronized (kept) {
      if (kept.get(lazy.key) != lazy) {
        return;
      }
      characters += url.text().length();
      Iterator<Lazy> oldest = kept.values().iterator();
      while (characters > MOST_CHARACTERS && oldest.hasNext()) {
        DataUrl old = oldest.next().url;
        if (old != null) {
          characters -= old.text().length();
          oldest.remove();
        }
      }
    }
  }

  /** Is equal for one and the same image: names alone may stand for different pictures. */
  private record Same(Image image) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.image == image;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(image);
    }
  }

  /** Is encoded by the first thread that wants it, while the others wait. */
  private final class Lazy {
    private final Same key;
    private volatile @Nullable DataUrl url;

    Lazy(Same key) {
      this.key = key;
    }

    synchronized DataUrl get() {
      DataUrl known = url;
      if (known == null) {
        known = encoder.encode(key.image);
        url = known;
        note(this, known);
      }
      return known;
    }
  }
}
