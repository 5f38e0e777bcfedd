package org.emma.model;

import java.nio.charset.StandardCharsets;
import org.emma.scene.Sha256;

/** Names files and folders after models, readably and the same on every system. */
public final class ModelFile {

  private static final int LONGEST = 80;
  private static final int DIGITS = 8;

  private ModelFile() {}

  /**
   * Returns a name for what belongs to a model: {@code pinhole_color-agnosia} for {@code
   * pinhole:color-agnosia}. A name that no file can have, or a very long one, is shortened and ends
   * in a digest, so that no two models share it.
   */
  public static String name(String model) {
    String plain = model.replace(':', '_').replaceAll("[^A-Za-z0-9._-]+", "-");
    boolean told =
        model.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9-])?(:[A-Za-z0-9.-]*[A-Za-z0-9-])?");
    if (told && plain.length() <= LONGEST) {
      return plain;
    }
    String digest = Sha256.hex(model.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    String start = plain.substring(Math.max(0, plain.length() - LONGEST)).replaceAll("^[-._]+", "");
    return start + "-" + digest;
  }
}
