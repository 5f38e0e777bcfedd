package org.emma.item.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.emma.records.FileRecord;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;

/**
 * Says where a benchmark lies.
 *
 * @param path its file or folder
 * @param images the folder that its pictures are named relative to; they need not be there
 * @param notices is told, in a sentence each, what is left out
 */
record ItemFile(Path path, Path images, Consumer<String> notices) {

  /** Returns the picture that a column of a record names; nothing is read. */
  Image image(FileRecord record, String column) {
    return image(record, column, record.text(column, "name the picture's file"));
  }

  /** Returns the picture of that name, for which a column of a record speaks. */
  Image image(FileRecord record, String column, String name) {
    try {
      Path relative = Path.of(name);
      Path resolved = images.resolve(relative).normalize();
      if (!relative.isAbsolute() && resolved.startsWith(images.normalize())) {
        return new ImageFile(name, resolved);
      }
    } catch (InvalidPathException e) {
      throw record.problem(column, "is no file name: name the picture's file");
    }
    throw record.problem(
        column,
        "leads out of the folder %s: name the picture relative to that folder".formatted(images));
  }

  /** Returns the file's name without its endings, such as {@code coco_pope_random}. */
  String stem() {
    return stem(path);
  }

  static String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }
}
