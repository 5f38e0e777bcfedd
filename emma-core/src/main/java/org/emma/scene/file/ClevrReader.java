package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.records.RecordReader;
import org.emma.scene.ImageFile;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the scenes of several files of CLEVR, and says at the end which had no picture. */
final class ClevrReader implements RecordReader<Scene> {

  private final Path path;
  private final Deque<ClevrSceneFile> files;
  private final SceneOptions options;
  private final ReadingLog log = new ReadingLog();
  private final Set<String> ids = new HashSet<>();
  private @Nullable ClevrSceneFile file;
  private @Nullable ClevrRecords records;

  ClevrReader(Path path, List<ClevrSceneFile> files, SceneOptions options) {
    this.path = path;
    this.files = new ArrayDeque<>(files);
    this.options = options;
  }

  @Override
  public @Nullable Scene read() throws IOException {
    while (true) {
      if (records == null || file == null) {
        if (files.isEmpty()) {
          finish();
          return null;
        }
        file = files.pop();
      }
      Optional<Scene> scene = next(file);
      if (scene.isPresent()) {
        log.read(scene.get());
        return scene.get();
      }
    }
  }

  /**
   * Returns the next scene of the file that has a picture; empty if a record has none or at end.
   */
  private Optional<Scene> next(ClevrSceneFile current) {
    try {
      ClevrRecords open = records == null ? new ClevrRecords(current.file()) : records;
      records = open;
      boolean single = open.isSingle();
      JsonField scene = open.read();
      if (scene == null) {
        open.close();
        records = null;
        return Optional.empty();
      }
      return scene(current, scene, single);
    } catch (IOException e) {
      throw SceneStream.failure(current.file(), e);
    }
  }

  private Optional<Scene> scene(ClevrSceneFile current, JsonField record, boolean single) {
    Optional<Path> picture = current.picture(record, single);
    if (picture.isEmpty()) {
      log.note(
          Irregularity.PICTURE_MISSING,
          () ->
              single
                  ? current.file().toString()
                  : "%s, %s".formatted(record.file(), record.record()));
      return Optional.empty();
    }
    String name = current.prefix() + picture.get().getFileName();
    String id = current.prefix() + ClevrSceneFile.stem(single ? current.file() : picture.get());
    if (!ids.add(id) || !ids.add(name)) {
      throw new SceneFormatException(
          record.file(),
          record.record(),
          "image_filename",
          "%s is the picture of an earlier scene already: give each scene its own".formatted(name),
          null);
    }
    return Optional.of(new ClevrScene(record).scene(id, new ImageFile(name, picture.get())));
  }

  private void finish() {
    if (ids.isEmpty()) {
      long left = log.count(Irregularity.PICTURE_MISSING);
      throw new SceneFormatException(
          path,
          left == 0
              ? "holds no scene: give scene files of CLEVR"
              : "has no picture for any of its %d scenes: put them, called like image_filename or like the scene's file, into a folder images beside the folder scenes"
                  .formatted(left),
          null);
    }
    options.reports().accept(log.report(path, SceneFormat.CLEVR));
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
  }
}
