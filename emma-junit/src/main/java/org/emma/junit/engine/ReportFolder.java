package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emma.item.generate.DataCardFile;
import org.emma.report.ComparisonReport;
import org.emma.report.ReportFile;
import org.emma.report.RunReport;
import org.emma.treat.LlavaJson;

/** Lays out the folder that one suite reports to about one model. */
record ReportFolder(Path path) {

  Path observations() {
    return path.resolve("observations.jsonl");
  }

  /**
   * Removes observations and report of an earlier run, so that nobody takes them for this one's,
   * and the comparison that the report was part of; the recorded replies are elsewhere.
   */
  void clearReport() {
    ComparisonReport.FILES.forEach(file -> remove(path.resolveSibling(file)));
    remove(
        observations(),
        path.resolve(RunReport.CLOSING),
        path.resolve(RunReport.SUMMARY),
        path.resolve(RunReport.DIAGNOSIS),
        path.resolve(RunReport.PROFILE),
        path.resolve(DataCardFile.MARKDOWN),
        path.resolve(DataCardFile.JSON));
  }

  /** Removes what an earlier treatment wrote. */
  void clearTreatment() {
    remove(tuningSet(), weights(), origin());
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

  /** The suite and the model that the weights were tuned from. */
  Path origin() {
    return path.resolve("tuned.from.txt");
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

  private void remove(Path... files) {
    for (Path file : files) {
      try (Stream<Path> parts = Files.exists(file) ? Files.walk(file) : Stream.empty()) {
        for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(part);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            "%s is left of an earlier run and cannot be removed: make %s writable"
                .formatted(file, path),
            e);
      }
    }
  }
}
