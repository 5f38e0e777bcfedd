package org.emma.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the report of a run: figures for programs, a summary for people, and a picture. */
public final class RunReport {

  /** The diagnosis for programs. */
  public static final String DIAGNOSIS = "diagnosis.json";

  /** The summary for people. */
  public static final String SUMMARY = "summary.md";

  /** The picture of the agnosia profile, before and after treatment. */
  public static final String PROFILE = "profile.png";

  /** The lines that close the console's output, for who closes it later. */
  public static final String CLOSING = "closing.txt";

  private RunReport() {}

  /**
   * Writes the report to a folder, which is made if need be. Equal results make equal files.
   *
   * <p>A JDK without fonts cannot draw; then a closing line says so and the rest of the report is
   * there.
   *
   * @return the lines to close the console's output with: what was found, what changed and where to
   *     look; at most twelve
   */
  public static List<String> write(Path folder, RunResult result) {
    List<String> lines = new ArrayList<>(ClosingLines.of(result, folder));
    try {
      Files.createDirectories(folder);
      ReportJson.write(result, folder);
      Files.writeString(folder.resolve(SUMMARY), Summary.of(result, folder));
      try {
        ProfilePicture.write(result, folder.resolve(PROFILE));
      } catch (RuntimeException | LinkageError | InternalError e) {
        Files.deleteIfExists(folder.resolve(PROFILE));
        lines.add(undrawn(PROFILE, e));
      }
      Files.write(folder.resolve(CLOSING), lines);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return List.copyOf(lines);
  }

  static String undrawn(String picture, Throwable cause) {
    return "%s could not be drawn (%s): install fontconfig and a font for this JDK"
        .formatted(picture, cause);
  }

  static UncheckedIOException unwritable(Path folder, IOException cause) {
    return new UncheckedIOException(
        "The report cannot be written to %s (%s): check that the folder can be written and the disk has room"
            .formatted(folder, cause),
        cause);
  }
}
