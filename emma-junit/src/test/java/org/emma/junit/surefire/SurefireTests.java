package org.emma.junit.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireTests {

  private static final String CHECKUP =
      """
      package example;

      import org.emma.junit.AgnosiaSuite;
      import org.emma.junit.SyntheticScenes;
      import org.emma.junit.Tolerance;

      @AgnosiaSuite(model = "scripted:color-blind", aspects = {"color", "number"})
      @SyntheticScenes(count = 2, seed = 7)
      @Tolerance(aspect = "color", accuracy = 0.5)
      class CheckupTest {}
      """;

  private static final String FLAWED =
      """
      package example;

      import org.emma.junit.AgnosiaSuite;

      @AgnosiaSuite(model = "scripted:perfect")
      class FlawedTest {}
      """;

  private static final String SEVERAL =
      """
      package example;

      import org.emma.junit.AgnosiaSuite;
      import org.emma.junit.SyntheticScenes;
      import org.emma.junit.Tolerance;

      @AgnosiaSuite(model = {"scripted:perfect", "scripted:wrong"}, aspects = "color")
      @SyntheticScenes(count = 2, seed = 7)
      @Tolerance(aspect = "color", accuracy = 0.5)
      class SeveralTest {}
      """;

  @TempDir Path folder;

  @Test
  void everyItemAndGateIsATestOfItsSuiteAndOneAloneCanBeRun() throws Exception {
    MavenProject project = MavenProject.with(folder, CHECKUP);
    MavenRun all = project.test();
    assertThat(all.status()).as(all.output()).isNotZero();
    assertThat(all.output()).containsOnlyOnce("Running example.CheckupTest");
    List<String> tests = all.tests();
    assertThat(tests)
        .hasSize(5)
        .allMatch(test -> test.startsWith("example.CheckupTest#"))
        .contains("example.CheckupTest#gate-color failure")
        .filteredOn(test -> test.matches("example.CheckupTest#color-mc-[0-9a-f]{12} skipped"))
        .hasSize(2);

    String number = tests.stream().filter(t -> t.contains("#number-mc-")).findFirst().orElseThrow();
    MavenRun one = project.test("-Dtest=" + number.replaceFirst("example\\.", ""));
    assertThat(one.status()).as(one.output()).isZero();
    assertThat(one.tests()).containsExactly(number);
  }

  @Test
  void aspectsAreGroups() throws Exception {
    MavenRun run = MavenProject.with(folder, CHECKUP).test("-Dgroups=number");
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.tests()).hasSize(2).allMatch(test -> test.contains("#number-mc-"));
  }

  @Test
  void testsOfSeveralModelsAreCountedApartAndSelectedTogether() throws Exception {
    MavenProject project = MavenProject.with(folder, SEVERAL);
    MavenRun all = project.test("-Dsurefire.rerunFailingTestsCount=1");
    assertThat(all.status()).as(all.output()).isNotZero();
    assertThat(all.output()).contains("Tests run: 6, Failures: 1");
    assertThat(all.tests())
        .hasSize(6)
        .contains(
            "example.SeveralTest#gate-color [scripted:perfect]",
            "example.SeveralTest#gate-color [scripted:wrong] failure");

    MavenRun one = project.test("-Dtest=SeveralTest#gate-color", "-Demma.model=scripted:perfect");
    assertThat(one.status()).as(one.output()).isZero();
    assertThat(one.tests()).containsExactly("example.SeveralTest#gate-color");

    MavenRun seven =
        project.test(
            "-Dtest=SeveralTest#gate-color",
            "-Demma.model=scripted:perfect,scripted:metered,scripted:slow,scripted:moody,scripted:wrong,scripted:off-task,scripted:broken");
    assertThat(seven.tests())
        .containsExactlyInAnyOrder(
            "example.SeveralTest#gate-color [scripted:perfect]",
            "example.SeveralTest#gate-color [scripted:metered]",
            "example.SeveralTest#gate-color [scripted:slow]",
            "example.SeveralTest#gate-color [scripted:moody]",
            "example.SeveralTest#gate-color [scripted:wrong] failure",
            "example.SeveralTest#gate-color [scripted:off-task] skipped",
            "example.SeveralTest#gate-color [scripted:broken] error");
  }

  @Test
  void aMisusedSuiteBreaksTheBuildAndSaysHowToMendIt() throws Exception {
    MavenRun run = MavenProject.with(folder, FLAWED).test();
    assertThat(run.status()).as(run.output()).isNotZero();
    assertThat(run.output())
        .contains("Suite example.FlawedTest has no scenes: add @SyntheticScenes(count = 200)");
  }
}
