package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the files of Visual Genome by picture. They are read side by side, so that files in the
 * same order are read once from beginning to end.
 */
final class VisualGenomeImages implements AnnotatedImages {

  private final List<Path> paths;
  private final ReadingLog log;
  private final List<VisualGenomeFile> files = new ArrayList<>();
  private final Set<Long> done = new HashSet<>();
  private int first;

  /** Reads nothing yet. */
  VisualGenomeImages(List<Path> paths, ReadingLog log) {
    this.paths = List.copyOf(paths);
    this.log = log;
  }

  @Override
  public @Nullable AnnotatedImage next() throws IOException {
    if (files.isEmpty()) {
      for (Path path : paths) {
        files.add(new VisualGenomeFile(path, log));
      }
    }
    for (; first < files.size(); first++) {
      VisualGenomeFile file = files.get(first);
      for (VisualGenomeFile.Entry entry = next(file); entry != null; entry = next(file)) {
        if (done.add(entry.id())) {
          return joined(entry);
        }
        long id = entry.id();
        log.note(Irregularity.SCENE_REPEATED, () -> "%s, image %d".formatted(file.file(), id));
      }
    }
    return null;
  }

  private static VisualGenomeFile.@Nullable Entry next(VisualGenomeFile file) {
    try {
      return file.next();
    } catch (IOException e) {
      throw SceneStream.failure(file.file(), e);
    }
  }

  private static Optional<VisualGenomeFile.Entry> find(long id, VisualGenomeFile file) {
    try {
      return file.find(id);
    } catch (IOException e) {
      throw SceneStream.failure(file.file(), e);
    }
  }

  private VisualGenomeImage joined(VisualGenomeFile.Entry entry) {
    List<VisualGenomeFile.Entry> entries = new ArrayList<>(List.of(entry));
    for (VisualGenomeFile other : files.subList(first + 1, files.size())) {
      find(entry.id(), other).ifPresent(entries::add);
    }
    return new VisualGenomeImage(
        String.valueOf(entry.id()),
        files.get(first).file(),
        entries.stream().map(VisualGenomeFile.Entry::fields).toList());
  }

  @Override
  public void close() throws IOException {
    for (VisualGenomeFile file : files) {
      file.close();
    }
  }
}
