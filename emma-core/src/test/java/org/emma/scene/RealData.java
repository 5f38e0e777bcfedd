package org.emma.scene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds annotations that this project did not make, where the machine has them. */
public final class RealData {

  private static final String SETTING = "EMMA_REAL_DATA";

  private RealData() {}

  /** Returns a folder of the real data; skips the test, saying why, where there is none. */
  public static Path folder(String name) {
    String root = System.getenv(SETTING);
    assumeTrue(
        root != null,
        "The environment variable %s is not set: it names the folder with real annotations"
            .formatted(SETTING));
    Path folder = Path.of(root).resolve(name);
    assumeTrue(Files.isDirectory(folder), "%s has no folder %s to read".formatted(root, name));
    return folder;
  }
}
