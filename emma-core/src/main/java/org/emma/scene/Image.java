package org.emma.scene;

/**
 * Gives access to one encoded picture without reading or rendering it before it is needed.
 *
 * <p>Two images are equal if their names are: a name stands for one picture within a set of scenes.
 */
public interface Image {

  /** Identifies the picture for people and within its set: a file name, or a scene's id. */
  String name();

  /**
   * Returns the encoded bytes (PNG or JPEG), read or rendered anew at each call; the same bytes
   * each time.
   *
   * @throws ImageUnavailableException if the picture cannot be read; the message names it
   */
  byte[] bytes();
}
