package org.emma.item.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emma.records.FileFormatException;

/** Lists what lies in the folders of benchmarks, by name. */
final class Folders {

  private Folders() {}

  /** Returns the files of a folder whose names end so; the file itself if it is none. */
  static List<Path> files(Path path, String ending) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = children(path, child -> child.toString().endsWith(ending));
    if (files.isEmpty()) {
      throw new FileFormatException(
          path, "holds no file %s: name the benchmark's file or folder".formatted(ending), null);
    }
    return files;
  }

  /** Returns what a folder holds, ordered by name. */
  static List<Path> children(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new FileFormatException(
          folder, "cannot be read (%s): check that it is readable".formatted(e), e);
    }
  }
}
