package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on scores shows Java that compiles and runs, and what it prints. */
class ScoresPageTests {

  private static final Path POPE = Path.of("src/test/resources/pope");

  @Test
  void itsJavaIsThatOfTheExample() throws IOException {
    String example =
        Files.readString(Path.of("src/test/java/org/emma/examples/ScoresOfReplies.java"));

    assertThat(squeezed(example)).contains(squeezed(fenced("java")));
  }

  @Test
  void itsOutputIsThatOfTheExample() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    ScoresOfReplies.print(
        POPE.resolve("shapes_pope_random.json"),
        POPE,
        POPE.resolve("replies.jsonl"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8)).hasToString(fenced("text"));
  }

  private static String fenced(String language) throws IOException {
    String page = Files.readString(Readme.read().root().resolve("docs/scores.md"));
    Matcher fence = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(page);
    assertThat(fence.find()).as(language).isTrue();
    return fence.group(1);
  }

  private static String squeezed(String java) {
    return java.replaceAll("\\s+", " ").strip();
  }
}
