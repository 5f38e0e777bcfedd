package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emma.report.ReportFile;
import org.emma.report.RunReport;
import org.emma.treat.LlavaJson;

/** Lays out the folder that one suite reports to. */
record ReportFolder(Path path) {

  Path observations() {
    return path.resolve("observations.jsonl");
  }

  /** Removes the observations of an earlier run; the recorded replies are elsewhere. */
  void clearObservations() {
    try {
      Files.deleteIfExists(observations());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The observations of an earlier run cannot be removed from %s: make the folder writable"
              .formatted(path),
          e);
    }
  }

  Path pictures() {
    return path.resolve("images");
  }

  Path tuningSet() {
    return path.resolve("tuning-set");
  }

  Path weights() {
    return path.resolve("tuned.safetensors");
  }

  /** Returns what a run wrote besides its report. */
  List<ReportFile> files(boolean treated, boolean tuned) {
    List<ReportFile> files = new ArrayList<>();
    files.add(new ReportFile("observations", observations()));
    if (treated) {
      files.add(new ReportFile("tuning set", tuningSet().resolve(LlavaJson.FILE)));
    }
    if (tuned) {
      files.add(new ReportFile("tuned weights", weights()));
    }
    return List.copyOf(files);
  }

  /** Returns the files that a report consists of. */
  List<Path> reportFiles() {
    return Stream.of(RunReport.DIAGNOSIS, RunReport.SUMMARY, RunReport.PROFILE)
        .map(path::resolve)
        .filter(Files::exists)
        .toList();
  }
}
