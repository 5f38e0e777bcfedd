package org.emma.junit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.junit.SceneFile;
import org.emma.scene.SceneSource;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.file.SceneFormat;
import org.emma.scene.file.SceneOptions;
import org.emma.scene.lexicon.Lexicon;

/**
 * Names annotations and how they are read.
 *
 * @param path the file or folder
 * @param format what they are
 * @param images the folder of the pictures; empty for the usual places
 * @param lexicon a file that adds to the built-in lexicon; empty for none
 */
record AnnotatedPictures(String path, SceneFormat format, String images, String lexicon) {

  static AnnotatedPictures of(SceneFile file) {
    return new AnnotatedPictures(file.value(), file.format(), file.images(), file.lexicon());
  }

  static AnnotatedPictures at(String path) {
    return new AnnotatedPictures(path, SceneFormat.RECOGNIZED, "", "");
  }

  /**
   * Returns their scenes, without reading them.
   *
   * @throws org.emma.scene.SceneFormatException if the path holds no annotations
   * @throws org.emma.records.FileFormatException if the lexicon cannot be understood
   */
  SceneSource source() {
    SceneOptions options = SceneOptions.STANDARD.withFormat(format);
    if (!images.isEmpty()) {
      options = options.withImages(Path.of(images));
    }
    if (!lexicon.isEmpty()) {
      options = options.withLexicon(Lexicon.with(Path.of(lexicon)));
    }
    return SceneFiles.open(Path.of(path), options);
  }

  /** Returns where they are and how they are read, as far as a suite says so. */
  String words() {
    return path
        + (format == SceneFormat.RECOGNIZED ? "" : ", read as " + format)
        + (images.isEmpty() ? "" : ", pictures in " + images)
        + (lexicon.isEmpty() ? "" : ", words of " + lexicon);
  }

  /** Returns what changes whenever one of the files does. */
  Object lastChange() {
    List<Object> changes = new ArrayList<>();
    try {
      for (String file : lexicon.isEmpty() ? List.of(path) : List.of(path, lexicon)) {
        changes.add(Files.getLastModifiedTime(Path.of(file)));
        changes.add(Files.size(Path.of(file)));
      }
      return List.copyOf(changes);
    } catch (IOException e) {
      return new Object();
    }
  }
}
