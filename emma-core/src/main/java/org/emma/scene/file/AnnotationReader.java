package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.emma.records.RecordReader;
import org.emma.scene.ImageFile;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.jspecify.annotations.Nullable;

/** Makes scenes of annotated pictures, and reports at the end what was out of order. */
final class AnnotationReader implements RecordReader<Scene> {

  private final Path path;
  private final SceneOptions options;
  private final Pictures pictures;
  private final ReadingLog log;
  private final AnnotatedImages images;
  private final Set<String> ids = new HashSet<>();

  AnnotationReader(
      Path path, SceneOptions options, Pictures pictures, ReadingLog log, AnnotatedImages images) {
    this.path = path;
    this.options = options;
    this.pictures = pictures;
    this.log = log;
    this.images = images;
  }

  @Override
  public @Nullable Scene read() throws IOException {
    for (AnnotatedImage image = images.next(); image != null; image = images.next()) {
      Optional<Scene> scene = scene(image);
      if (scene.isPresent()) {
        log.read(scene.get());
        return scene.get();
      }
    }
    finish();
    return null;
  }

  private Optional<Scene> scene(AnnotatedImage image) {
    if (image.id().isBlank()) {
      return leaveOut(Irregularity.RECORD_UNREADABLE, image);
    }
    if (!ids.add(image.id())) {
      return leaveOut(Irregularity.SCENE_REPEATED, image);
    }
    boolean anywhere = false;
    for (String name : image.pictureNames()) {
      for (Path place : pictures.places(name)) {
        anywhere = true;
        if (ScenePicture.isThere(place)) {
          return scene(image, new ImageFile(name, place));
        }
      }
    }
    return leaveOut(anywhere ? Irregularity.PICTURE_MISSING : Irregularity.PICTURE_OUTSIDE, image);
  }

  private Optional<Scene> scene(AnnotatedImage image, ImageFile file) {
    ScenePicture size = image.size();
    if (size.width() < 1 || size.height() < 1) {
      Optional<ScenePicture> header = ScenePicture.read(file.path());
      if (header.isEmpty()) {
        return leaveOut(Irregularity.PICTURE_UNREADABLE, image);
      }
      note(Irregularity.SIZE_MISSING, image);
      size = header.get();
    }
    SceneDraft draft = new SceneDraft(image, size, options.lexicon(), log);
    image.describe(draft);
    return Optional.of(draft.scene(file));
  }

  private Optional<Scene> leaveOut(Irregularity why, AnnotatedImage image) {
    note(why, image);
    return Optional.empty();
  }

  private void note(Irregularity what, AnnotatedImage image) {
    log.note(what, () -> "%s, image %s".formatted(image.file(), image.id()));
  }

  private void finish() {
    if (log.scenes() == 0) {
      throw new SceneFormatException(
          path,
          ids.isEmpty()
              ? "holds no annotated picture: give annotations of " + options.format()
              : "has no picture for any of its %,d scenes: put them into one of the folders %s, or name the folder they are in as images"
                  .formatted(ids.size(), pictures.folders()),
          null);
    }
    options.reports().accept(log.report(path, options.format()));
  }

  @Override
  public void close() throws IOException {
    images.close();
  }
}
