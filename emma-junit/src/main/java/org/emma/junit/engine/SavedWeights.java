package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the weights that an earlier treatment tuned, if it was the same suite's on that model. */
record SavedWeights(ReportFolder folder) {

  /** Notes that the suite's treatment has tuned the weights. */
  void note(Suite suite) {
    try {
      Files.writeString(folder.origin(), origin(suite));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: make the folder writable".formatted(folder.origin()), e);
    }
  }

  /**
   * Returns the file with the weights.
   *
   * @throws NoTunedModelException if there is none, or if the weights come from another model or
   *     suite
   */
  Path of(Suite suite) {
    Path weights = folder.weights();
    if (!Files.exists(weights)) {
      throw new NoTunedModelException(
          "There is no tuned model in %s: %s".formatted(weights, remedy(suite)));
    }
    String noted = noted();
    if (!noted.equals(origin(suite))) {
      throw new NoTunedModelException(
          "The tuned model in %s comes from %s, not from %s: %s"
              .formatted(weights, noted, origin(suite), remedy(suite)));
    }
    return weights;
  }

  private String noted() {
    try {
      return Files.exists(folder.origin())
          ? Files.readString(folder.origin()).strip()
          : "an unknown treatment";
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be read: make the file readable".formatted(folder.origin()), e);
    }
  }

  private static String origin(Suite suite) {
    return "%s on %s".formatted(suite.type().getName(), suite.model());
  }

  private static String remedy(Suite suite) {
    return "run the treatment first, with the whole suite or with %s#%s"
        .formatted(suite.type().getName(), Names.TREATMENT);
  }
}
