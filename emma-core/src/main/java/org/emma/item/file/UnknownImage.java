package org.emma.item.file;

import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Stands for a picture of which the benchmark's file says nothing.
 *
 * @param name what reports call it
 */
record UnknownImage(String name) implements Image {

  @Override
  public byte[] bytes() {
    throw new ImageUnavailableException(
        "Picture %s is not known, because its file of items tells none: examine a model of recorded replies, replay:FILE"
            .formatted(name));
  }
}
