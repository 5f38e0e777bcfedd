package org.emma.report;

import java.nio.file.Path;
import java.util.List;

/** Writes the report of a run: figures for programs, a summary for people, and a picture. */
public final class RunReport {

  /** The diagnosis for programs. */
  public static final String DIAGNOSIS = "diagnosis.json";

  /** The summary for people. */
  public static final String SUMMARY = "summary.md";

  /** The picture of the agnosia profile, before and after treatment. */
  public static final String PROFILE = "profile.png";

  private RunReport() {}

  /**
   * Writes the report to a folder, which is made if need be.
   *
   * @return the lines to close the console's output with: what was found, what changed and where to
   *     look; at most twelve
   */
  public static List<String> write(Path folder, RunResult result) {
    return List.of();
  }
}
