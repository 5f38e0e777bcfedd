package org.emma.treat;

import java.nio.file.Path;

/** Writes a tuning set with everything that someone needs to tune on it elsewhere. */
public final class TuningFolder {

  private TuningFolder() {}

  /** Writes conversations, pictures, digests and card. */
  public static void write(Path folder, TuningSet set, ExaminedPictures examined, TuningCard card) {
    LlavaJson.write(set, examined, folder);
  }
}
