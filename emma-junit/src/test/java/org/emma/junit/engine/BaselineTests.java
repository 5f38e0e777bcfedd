package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emma.baseline.BaselineFile;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;

class BaselineTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
    Lists.removeAll();
  }

  @Test
  void withoutAFileItsTestsAbortAndSayHowToWriteIt() {
    assertThat(baselines(compare()))
        .hasSize(2)
        .allMatch(test -> test.status() == Status.ABORTED)
        .allMatch(
            test ->
                test.message()
                    .startsWith("There is no baseline in %s, so nothing".formatted(file())));
    assertThat(file()).doesNotExist();
  }

  @Test
  void isWrittenOnRequestAndHeldByTheSameAnswers() throws IOException {
    assertThat(update()).allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(Files.readAllLines(file()))
        .hasSize(1 + 24)
        .filteredOn(line -> line.contains("\"grade\":\"correct\""))
        .hasSize(24);
    assertThat(compare()).allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void failsWhatFellSignificantlyWithTheQuestionsThatFlipped() throws IOException {
    update();
    String written = Files.readString(file());
    ScriptedModel.isInTheMoodToBe(Script.COLOR_BLIND);
    List<Ran> baselines = baselines(compare());
    assertThat(baselines).extracting(Ran::status).containsExactly(Status.SUCCESSFUL, Status.FAILED);
    assertThat(baselines.get(1).id()).endsWith("/[phase:examination]/[baseline:color]");
    assertThat(baselines.get(1).message())
        .startsWith("Worse than the baseline: color (multiple choice by option scores): 100.0 %")
        .contains("12 right then and not now, 0 the other way round")
        .contains(Lists.key(0))
        .contains("; then \"", ", now \"");
    assertThat(file()).hasContent(written);
  }

  @Test
  void passesAFallThatChanceExplains() {
    run(selectClass(SmallTestCase.class), "update");
    ScriptedModel.isInTheMoodToBe(Script.COLOR_BLIND);
    assertThat(baselines(run(selectClass(SmallTestCase.class), "compare")))
        .singleElement()
        .returns(Status.SUCCESSFUL, Ran::status);
    assertThat(report(SmallTestCase.class))
        .content()
        .contains("3 questions right then and not now")
        .contains("no significant change");
  }

  @Test
  void isWrittenAnewOverAFallWhichIsTold() {
    update();
    ScriptedModel.isInTheMoodToBe(Script.COLOR_BLIND);
    assertThat(baselines(update()))
        .filteredOn(test -> test.id().contains("color"))
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(
            test ->
                assertThat(test.message())
                    .startsWith("Accepted by updating the baseline: Worse than the baseline"));
    assertThat(baselines(compare())).allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void isNeitherWrittenNorComparedByAPartOfTheSuite() {
    List<Ran> tests =
        Ran.tests(
            with("update", selectMethod(SuiteTestCase.class, Lists.key(0)))
                .selectors(
                    selectMethod(SuiteTestCase.class, Lists.key(0)),
                    selectMethod(SuiteTestCase.class, "baseline-color"))
                .execute());
    assertThat(tests)
        .filteredOn(test -> !test.isItem())
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(
            test -> assertThat(test.message()).startsWith("Only some questions of the suite"));
    assertThat(file()).doesNotExist();
    assertThat(ScriptedModel.ASKED).hasSize(1);
  }

  @Test
  void isComparedByItsTestAloneWhichAsksAll() {
    update();
    ScriptedModel.isInTheMoodToBe(Script.COLOR_BLIND);
    ScriptedModel.ASKED.clear();
    List<Ran> alone = run(selectMethod(SuiteTestCase.class, "baseline-color"), "compare");
    assertThat(alone).singleElement().returns(Status.FAILED, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(24);
    assertThat(new Emma(folder).run(alone.get(0).id()))
        .singleElement()
        .returns(Status.FAILED, Ran::status);
  }

  @Test
  void isNotWrittenFromARunWithoutAnswers() {
    ScriptedModel.isInTheMoodToBe(Script.FAILING);
    update();
    assertThat(file()).doesNotExist();
    assertThat(report(SuiteTestCase.class))
        .content()
        .contains("Nothing was answered, so the baseline was not written");
  }

  @Test
  void isNotWrittenOverAnswersByARunThatLacksThem() throws IOException {
    update();
    String written = Files.readString(file());
    ScriptedModel.isInTheMoodToBe(Script.SPARSE);
    assertThat(baselines(update())).allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(file()).hasContent(written);
    assertThat(report(SuiteTestCase.class))
        .content()
        .contains("without an answer now had one in the baseline");
    Files.delete(file());
    update();
    assertThat(file()).content().contains("\"grade\":\"unanswered\"");
  }

  @Test
  void ofAnotherNumberOfRepliesIsNotCompared() {
    update();
    List<Ran> tests =
        Ran.tests(
            with("compare", selectClass(SuiteTestCase.class))
                .configurationParameter(Constants.REPEATS, "2")
                .execute());
    assertThat(baselines(tests))
        .hasSize(2)
        .allMatch(test -> test.status() == Status.ABORTED)
        .allMatch(test -> test.message().contains("another number of replies"));
  }

  @Test
  void thatIsBrokenOrAnothersStopsTheRunWithOneMessage() throws IOException {
    update();
    String written = Files.readString(file());
    ScriptedModel.ASKED.clear();
    for (String broken :
        List.of(
            written.replace("\"grade\":\"correct\"", "\"grade\":\"good\""),
            written.replace("scripted:moody\"", "scripted:perfect\""),
            "<<<<<<< HEAD\n" + written)) {
      Files.writeString(file(), broken);
      assertThat(Emma.misuses(with("compare", selectClass(SuiteTestCase.class))))
          .singleElement()
          .satisfies(message -> assertThat(message).startsWith(file().toString()));
    }
    assertThat(ScriptedModel.ASKED).isEmpty();
    update();
    assertThat(file()).hasContent(written);
  }

  @Test
  void stopsARunThatIsToDoAnythingElseWithIt() {
    assertThat(Emma.misuses(with("forget", selectClass(SuiteTestCase.class))))
        .containsExactly("Parameter emma.baseline is \"forget\": give it compare or update");
  }

  private static List<Ran> baselines(List<Ran> tests) {
    return tests.stream().filter(test -> test.id().contains("/[baseline:")).toList();
  }

  private List<Ran> update() {
    return run(selectClass(SuiteTestCase.class), "update");
  }

  private List<Ran> compare() {
    return run(selectClass(SuiteTestCase.class), "compare");
  }

  private List<Ran> run(DiscoverySelector selector, String what) {
    return Ran.tests(with(what, selector).execute());
  }

  private EngineTestKit.Builder with(String what, DiscoverySelector selector) {
    return new Emma(folder).with(selector).configurationParameter(Constants.BASELINE, what);
  }

  private static Path file() {
    return BaselineFile.in(Path.of(Lists.FOLDER), SuiteTestCase.class.getName(), "scripted:moody");
  }

  private Path report(Class<?> suite) {
    try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
      return files
          .filter(file -> file.endsWith(RunReport.SUMMARY))
          .filter(file -> file.toString().contains(suite.getSimpleName()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AgnosiaSuite(
      model = "scripted:moody",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 12, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.01)
  @Baseline(Lists.FOLDER)
  static class SuiteTestCase {}

  @AgnosiaSuite(model = "scripted:moody", aspects = "color")
  @SyntheticScenes(count = 3, seed = 7)
  @Baseline(Lists.FOLDER)
  static class SmallTestCase {}
}
