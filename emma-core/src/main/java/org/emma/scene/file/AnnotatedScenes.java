package org.emma.scene.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Supplies the scenes of annotations that others published. Nothing is opened before the first
 * scene is asked for.
 *
 * @param path the file or folder that was given
 * @param options with the format that it is read as
 * @param images opens the annotations anew
 */
record AnnotatedScenes(
    Path path, SceneOptions options, Function<ReadingLog, AnnotatedImages> images)
    implements SceneSource {

  static AnnotatedScenes visualGenome(Path path, List<Path> files, SceneOptions options) {
    return new AnnotatedScenes(
        path,
        options.withFormat(SceneFormat.VISUAL_GENOME),
        log -> new VisualGenomeImages(files, log));
  }

  static AnnotatedScenes gqa(Path file, SceneOptions options) {
    return new AnnotatedScenes(
        file, options.withFormat(SceneFormat.GQA), log -> new GqaImages(file, log));
  }

  static AnnotatedScenes coco(Path file, SceneOptions options) {
    return new AnnotatedScenes(
        file,
        options.withFormat(SceneFormat.COCO),
        log -> new CocoImages(AnnotationLayout.coco(file), log));
  }

  @Override
  public List<Scene> scenes() {
    try (Stream<Scene> stream = stream()) {
      return stream.toList();
    }
  }

  @Override
  public Stream<Scene> stream() {
    ReadingLog log = new ReadingLog();
    Pictures pictures =
        new Pictures(
            options.images().map(List::of).orElseGet(() -> AnnotationLayout.pictureFolders(path)));
    return SceneStream.of(
        path, new AnnotationReader(path, options, pictures, log, images.apply(log)));
  }
}
