package org.emma.scene.file;

/** Names the formats of annotations that are read. */
public enum SceneFormat {
  /** Whichever of the others a file or folder is recognized as. */
  RECOGNIZED("any format"),
  /** EMMA's own JSON Lines, one scene a line. */
  EMMA("EMMA's JSON Lines"),
  /** Scene files of CLEVR. */
  CLEVR("CLEVR"),
  /**
   * Visual Genome: objects, attributes, relationships, region descriptions and image data, in one
   * file each, or any of them.
   */
  VISUAL_GENOME("Visual Genome"),
  /** Scene graphs of GQA. */
  GQA("GQA"),
  /** Instances of COCO, with their captions where they lie beside them. */
  COCO("COCO");

  private final String label;

  SceneFormat(String label) {
    this.label = label;
  }

  /** Returns the name that messages use. */
  @Override
  public String toString() {
    return label;
  }
}
