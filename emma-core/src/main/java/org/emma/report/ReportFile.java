package org.emma.report;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Points to a file or folder that belongs to a run.
 *
 * @param what what it is in a word or two, such as {@code observations}
 * @param path where it is
 */
public record ReportFile(String what, Path path) {

  /** Returns the path as seen from a folder, with slashes; as it is where no way leads there. */
  String relativeTo(Path folder) {
    Path absolute = path.toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    Path shown =
        Objects.equals(absolute.getRoot(), from.getRoot()) ? from.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
