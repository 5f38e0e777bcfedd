package org.emma.scene.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.emma.scene.Image;
import org.emma.scene.SceneObject;

/**
 * Renders a synthetic scene as PNG when it is asked for.
 *
 * @param name the scene's id
 * @param objects what is drawn, the first lowest
 * @param backdrop seeds the background; pictures of equal backdrop differ in their objects only
 */
public record SyntheticImage(String name, List<SceneObject> objects, String backdrop)
    implements Image {

  public SyntheticImage {
    objects = List.copyOf(objects);
  }

  /** Creates a picture with a background of its own. */
  public SyntheticImage(String name, List<SceneObject> objects) {
    this(name, objects, name);
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(SceneRenderer.render(this), "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SyntheticImage image && image.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
