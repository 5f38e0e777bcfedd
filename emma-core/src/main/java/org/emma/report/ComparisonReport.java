package org.emma.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.diagnose.ModelComparison;

/** Writes how several models compare: figures for programs, tables for people, and a picture. */
public final class ComparisonReport {

  /** The comparison for people. */
  public static final String SUMMARY = "comparison.md";

  /** The comparison for programs. */
  public static final String FIGURES = "comparison.json";

  /** The picture: what each model sees, and how it differs from the first. */
  public static final String PICTURE = "comparison.png";

  /** The files, in the order in which they are named. */
  public static final List<String> FILES = List.of(SUMMARY, PICTURE, FIGURES);

  private ComparisonReport() {}

  /**
   * Writes the report to a folder, which is made if need be. Equal comparisons make equal files.
   *
   * <p>A JDK without fonts cannot draw; then a line says so and the rest is there.
   *
   * @param suite name of what all models were asked
   * @param remarks what else is to be known of the figures, a sentence each
   * @return a table for the console, of at most a hundred columns where names are not longer
   */
  public static List<String> write(
      Path folder, String suite, ModelComparison comparison, List<String> remarks) {
    List<String> all = new ArrayList<>(ComparisonRemarks.of(comparison));
    all.addAll(remarks);
    List<String> lines = new ArrayList<>(ComparisonLines.of(suite, comparison, all));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(SUMMARY), ComparisonSummary.of(suite, comparison, all));
      Files.writeString(folder.resolve(FIGURES), ComparisonJson.of(suite, comparison, all));
      try {
        ComparisonPicture.write(comparison, folder.resolve(PICTURE));
      } catch (RuntimeException | LinkageError | InternalError e) {
        Files.deleteIfExists(folder.resolve(PICTURE));
        lines.add(RunReport.undrawn(PICTURE, e));
      }
    } catch (IOException e) {
      throw RunReport.unwritable(folder, e);
    }
    lines.add("Look at %s: %s".formatted(folder, String.join(", ", FILES)));
    return List.copyOf(lines);
  }
}
