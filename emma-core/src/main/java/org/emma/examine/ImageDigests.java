package org.emma.examine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.scene.Image;
import org.emma.scene.Sha256;

/**
 * Digests each picture of a run once, and keeps the digest but not the bytes; used by one thread.
 */
final class ImageDigests {

  private final Map<Image, String> known = new HashMap<>();

  /**
   * Returns the SHA-256 of the bytes of each image.
   *
   * @throws org.emma.scene.ImageUnavailableException if one cannot be read
   */
  List<String> of(List<Image> images) {
    return images.stream().map(this::of).toList();
  }

  private String of(Image image) {
    return known.computeIfAbsent(image, one -> Sha256.hex(one.bytes()));
  }
}
