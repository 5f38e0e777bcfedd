package org.emma.item.file;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.emma.records.FileFormatException;

/**
 * Opens the questions of existing benchmarks as items.
 *
 * <p>Each record becomes an item whose provenance tells benchmark, record, subset and group, so
 * that recorded replies can be joined and published scores reproduced. Pictures are read when they
 * are shown, and need not be there for a model of recorded replies.
 */
public final class ItemFiles {

  private static final System.Logger LOG = System.getLogger(ItemFiles.class.getName());

  private static final List<ItemReader> READERS =
      List.of(
          new PopeReader(),
          new BlinkReader(),
          new SugarCrepeReader(SugarCrepeReader.Order.DRAWN),
          new SugarCrepeReader(SugarCrepeReader.Order.POSITIVE_FIRST),
          new SugarCrepeReader(SugarCrepeReader.Order.NEGATIVE_FIRST));

  private ItemFiles() {}

  /** Returns the names of the formats. */
  public static List<String> formats() {
    return READERS.stream().map(ItemReader::name).toList();
  }

  /**
   * Returns the items of a file or folder; what is left out is logged as a warning.
   *
   * @param format name of the format, one of {@link #formats}
   * @param path the file or folder
   * @param images the folder that pictures are named relative to
   * @throws IllegalArgumentException if there is no such format; the message lists those there are
   * @throws FileFormatException if nothing is at the path
   */
  public static ItemSource open(String format, Path path, Path images) {
    return open(format, path, images, notice -> LOG.log(System.Logger.Level.WARNING, notice));
  }

  /**
   * Returns the items of a file or folder. Opening looks whether it is there; reading the items
   * finds what is wrong with them.
   *
   * @param format name of the format, one of {@link #formats}
   * @param path the file or folder
   * @param images the folder that pictures are named relative to
   * @param notices is told, in a sentence each and whenever the items are read, what is left out:
   *     records without a single right answer
   * @throws IllegalArgumentException if there is no such format; the message lists those there are
   * @throws FileFormatException if nothing is at the path
   */
  public static ItemSource open(String format, Path path, Path images, Consumer<String> notices) {
    ItemReader reader =
        READERS.stream()
            .filter(one -> one.name().equals(format))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: there is no format \"%s\" of items; choose one of %s"
                            .formatted(
                                path,
                                format,
                                READERS.stream().map(ItemReader::name).collect(joining(", ")))));
    if (!Files.exists(path)) {
      throw new FileFormatException(
          path, "is not there: name the benchmark's file or folder", null);
    }
    ItemFile file = new ItemFile(path, images, notices);
    return () -> reader.read(file);
  }
}
