package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every assertion is documented twice, on its own and on the handbook's page, and tested. */
class VocabularyTests {

  private static final Path PAGE = Path.of("../docs/assertions.md");
  private static final Path MAIN = Path.of("src/main/java/org/emma/assertions");
  private static final Path TESTS = Path.of("src/test/java/org/emma/assertions");

  private static final List<Class<?>> TYPES =
      List.of(
          AbstractAccuracyAssert.class,
          AbstractFindingsAssert.class,
          DiagnosisAssert.class,
          HabitsAssert.class,
          ComparisonAssert.class,
          ObservationAssert.class,
          PublishedScoresAssert.class,
          ScoreAssert.class,
          BaselineResultAssert.class,
          MemoryAssert.class,
          ToleranceVerdictAssert.class,
          TreatmentPlanAssert.class,
          LesionMatrixAssert.class);

  private static List<String> methods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .distinct()
        .sorted()
        .toList();
  }

  private static String source(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void each_public_assertion_type_is_known_here() throws IOException {
    try (Stream<Path> files = Files.list(MAIN)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
          .filteredOn(name -> name.endsWith("Assert") && !name.equals("EmmaAssert"))
          .containsExactlyInAnyOrderElementsOf(TYPES.stream().map(Class::getSimpleName).toList());
    }
  }

  @Test
  void each_has_a_passing_and_a_failing_example() throws IOException {
    Pattern documented =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@CheckReturnValue\\s+)?public \\w+ (\\w+)\\(",
            Pattern.DOTALL);
    for (Class<?> type : TYPES) {
      List<String> found = new ArrayList<>();
      Matcher method =
          documented.matcher(Files.readString(MAIN.resolve(type.getSimpleName() + ".java")));
      while (method.find()) {
        assertThat(method.group(1))
            .as(type.getSimpleName() + "." + method.group(2))
            .contains("assertion will pass")
            .contains("assertion will fail");
        found.add(method.group(2));
      }
      assertThat(found.stream().distinct()).containsAll(methods(type));
    }
  }

  @Test
  void each_is_tested() throws IOException {
    String tests = source(TESTS);
    for (Class<?> type : TYPES) {
      assertThat(methods(type))
          .isNotEmpty()
          .allSatisfy(method -> assertThat(tests).contains("." + method + "("));
    }
  }

  @Test
  void each_has_a_row_on_the_page_and_each_row_is_one() throws IOException {
    Pattern row =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| `[^`|]*\\.(\\w+)\\([^`|]*` \\|$");
    String page = Files.readString(PAGE);
    for (Class<?> type : TYPES) {
      String section = section(page, type);
      List<String> rows = new ArrayList<>();
      Matcher matcher = row.matcher(section);
      while (matcher.find()) {
        rows.add(matcher.group(1));
        assertThat(matcher.group()).contains("." + matcher.group(1) + "(");
      }
      assertThat(rows).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(methods(type));
      assertThat(section.lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(rows);
    }
  }

  private static String section(String page, Class<?> type) {
    String begin = "<!-- " + type.getSimpleName() + " -->";
    assertThat(page).contains(begin);
    String rest = page.substring(page.indexOf(begin) + begin.length());
    return rest.contains("<!--") ? rest.substring(0, rest.indexOf("<!--")) : rest;
  }

  @Test
  void each_example_of_the_page_compiles_and_passes() throws IOException {
    String examples =
        Files.readString(TESTS.resolve("PageExamplesTests.java")).replaceAll("\\s", "");
    Matcher example =
        Pattern.compile("(?m)\\| `(assertThat\\(.*)` \\|$").matcher(Files.readString(PAGE));
    List<String> found = new ArrayList<>();
    while (example.find()) {
      found.add(example.group(1));
      assertThat(examples).contains(example.group(1).replaceAll("\\s", "") + ";");
    }
    assertThat(found).hasSizeGreaterThan(50);
  }
}
