package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emma.item.Item;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.Sha256;

/**
 * Stores the pictures that were shown, each once: the name of a file is the SHA-256 of its bytes.
 */
final class Pictures {

  private final Path folder;
  private final Map<Image, Optional<Picture>> stored = new HashMap<>();

  Pictures(Path folder) {
    this.folder = folder;
  }

  /** Returns the pictures of an item; one that cannot be read is left out. */
  List<Picture> of(Item item) {
    return item.images().stream()
        .flatMap(image -> stored.computeIfAbsent(image, this::store).stream())
        .toList();
  }

  private Optional<Picture> store(Image image) {
    try {
      byte[] bytes = image.bytes();
      boolean jpeg = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
      Path file = folder.resolve(Sha256.hex(bytes) + (jpeg ? ".jpg" : ".png"));
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        write(file, bytes);
      }
      return Optional.of(new Picture(image.name(), file, jpeg ? "image/jpeg" : "image/png"));
    } catch (ImageUnavailableException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Picture %s cannot be stored in %s: make the folder writable"
              .formatted(image.name(), folder),
          e);
    }
  }

  /** Makes the file appear whole: whoever finds a name relies on the content it promises. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(UUID.randomUUID() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
