package org.emma.scene.file;

import java.nio.file.Path;
import java.util.List;
import org.emma.scene.Completeness;

/** Holds what a file of annotations says about one picture, not yet checked. */
interface AnnotatedImage {

  /** Identifies the picture within the file or folder. */
  String id();

  /** The file that names it first. */
  Path file();

  /** The names that its file may have, likeliest first. */
  List<String> pictureNames();

  /** The annotated width and height; not positive where they are not annotated. */
  ScenePicture size();

  /** Adds objects, relationships and captions. */
  void describe(SceneDraft draft);

  /** Says what may be concluded from something missing, once all is described. */
  Completeness completeness(SceneDraft draft);
}
