package org.emma.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.report.RunReport;

/**
 * Ends the main job's output with what was found, what changed and where to look: between the suite
 * and the end of the build, Maven has its own things to say.
 */
public final class ClosingWords {

  private ClosingWords() {}

  /**
   * Prints them.
   *
   * @param args the suite's report folder, and the Allure report
   */
  public static void main(String[] args) throws IOException {
    of(Path.of(args[0]), Path.of(args[1])).forEach(System.out::println);
  }

  static List<String> of(Path folder, Path allureReport) throws IOException {
    List<String> words = new ArrayList<>();
    Path closing = folder.resolve(RunReport.CLOSING);
    words.add("");
    words.addAll(
        Files.exists(closing)
            ? Files.readAllLines(closing, StandardCharsets.UTF_8)
            : List.of(
                "The suite did not get as far as a diagnosis; what stopped it is told above."));
    if (Files.exists(allureReport)) {
      words.add("Open in a browser: " + allureReport.toUri());
    }
    words.add("");
    return words;
  }
}
