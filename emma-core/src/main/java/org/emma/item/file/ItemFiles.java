package org.emma.item.file;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Item;
import org.emma.records.FileFormatException;

/**
 * Opens the questions of existing benchmarks as items.
 *
 * <p>Each record becomes an item whose provenance tells benchmark, record, subset and group, so
 * that recorded replies can be joined and published scores reproduced. Pictures are read when they
 * are shown, and need not be there for a model of recorded replies.
 *
 * <p>EMMA's own format, {@code emma}, has one item a line. The smallest line that works:
 *
 * <pre>{@code
 * {"image": "cup.png", "question": "What color is the cup?", "answer": "red", "aspect": "color"}
 * }</pre>
 *
 * <p>and with everything that it can say:
 *
 * <pre>{@code
 * {"id": "17", "image": ["cup.png", "mug.png"], "question": "Which is red?",
 *  "form": "multiple choice", "options": ["the cup", "the mug"], "answer": "the cup",
 *  "aspect": "color", "also reads": ["entity"], "chance": 0.5, "benchmark": "Kitchen",
 *  "subset": "cups", "group": "cup-or-mug", "key": "color-mc-3f2a9b1c04de", "notes": "anything"}
 * }</pre>
 *
 * <p>(on one line). Without a form, options make a multiple-choice question, the answers yes and no
 * a yes/no one, and anything else an open one. Chance is one over the options, and 0 for open
 * questions, where it is not given; the benchmark is the file's name, and the id the picture with
 * the question.
 */
public final class ItemFiles {

  private static final System.Logger LOG = System.getLogger(ItemFiles.class.getName());

  private static final List<ItemReader> READERS =
      List.of(
          new PopeReader(),
          new AmberReader(),
          new BlinkReader(),
          new ItemLineReader(),
          new MmbenchReader(),
          new MmeReader(),
          new SugarCrepeReader(SugarCrepeReader.Order.DRAWN),
          new SugarCrepeReader(SugarCrepeReader.Order.POSITIVE_FIRST),
          new SugarCrepeReader(SugarCrepeReader.Order.NEGATIVE_FIRST),
          new TifaReader(),
          new VsrReader());

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

  /**
   * Writes items to {@code items.jsonl} in a folder, and their pictures to {@code images} below it,
   * such that opening the file with format {@code emma} and that folder of images gives equal
   * items. What they were generated from is not written: read again, they are imported.
   *
   * @param items what to write; a picture that is not at hand is named and left out
   * @param folder where to; created if it is not there
   * @return the file
   * @throws UncheckedIOException if the folder cannot be written to
   */
  public static Path write(List<Item> items, Path folder) {
    try {
      return new ItemLineWriter(folder).write(items);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written to (%s): give a folder with room and leave to write"
              .formatted(folder, e),
          e);
    }
  }
}
