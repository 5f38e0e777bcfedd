package org.emma.item.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.emma.records.FileRecord;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;
import org.emma.scene.PictureFolder;
import org.emma.scene.PictureFolder.StrayNameException;

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
    return new ImageFile(name, file(record, column, images, name));
  }

  /** Returns the file of a picture in a folder, for which a column of a record speaks. */
  static Path file(FileRecord record, String column, Path folder, String name) {
    try {
      return new PictureFolder(folder).resolve(name);
    } catch (StrayNameException e) {
      throw record.problem(column, String.valueOf(e.getMessage()));
    }
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
