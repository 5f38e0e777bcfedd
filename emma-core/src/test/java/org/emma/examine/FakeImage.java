package org.emma.examine;

import java.nio.charset.StandardCharsets;
import org.emma.scene.Image;

/** Has its name for bytes. */
record FakeImage(String name) implements Image {

  @Override
  public byte[] bytes() {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
