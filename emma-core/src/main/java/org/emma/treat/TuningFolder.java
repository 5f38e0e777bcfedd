package org.emma.treat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a tuning set with everything that someone needs to tune on it elsewhere: conversations,
 * pictures, digests and a card that says where it comes from.
 */
public final class TuningFolder {

  /** Name of the card. */
  public static final String CARD = "README.md";

  /** Lists the SHA-256 of each picture of the set, as {@code sha256sum -c} reads it. */
  public static final String IMAGE_DIGESTS = "images.sha256";

  /** Lists the SHA-256 of each examined picture with its name. */
  public static final String EXAMINED_DIGESTS = "examined.sha256";

  private TuningFolder() {}

  /**
   * Writes the set to a folder, which is made if need be; an earlier set there is replaced.
   *
   * @throws TuningSetException if a picture was examined, or a text would break the format
   */
  public static void write(Path folder, TuningSet set, ExaminedPictures examined, TuningCard card) {
    List<WrittenPicture> pictures = LlavaJson.write(set, examined, folder);
    List<String> lines =
        pictures.stream()
            .map(picture -> picture.digest() + "  " + picture.file())
            .distinct()
            .sorted()
            .toList();
    try {
      Files.writeString(folder.resolve(IMAGE_DIGESTS), text(lines));
      Files.writeString(
          folder.resolve(EXAMINED_DIGESTS),
          text(
              examined.names().entrySet().stream()
                  .map(e -> e.getKey() + "  " + e.getValue())
                  .toList()));
      Files.writeString(folder.resolve(CARD), card.markdown(set, lines.size(), examined));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The card of the tuning set cannot be written to %s (%s): check that the folder can be written and the disk has room"
              .formatted(folder, e),
          e);
    }
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
