package org.emma.junit.engine;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.KnownFailures;
import org.emma.junit.ModelUnderTest;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.model.VisionLanguageModel;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.testkit.engine.EngineTestKit;

class SeveralModelsTests {

  private static final String PERFECT = "[model:scripted%3Aperfect]";
  private static final String COLOR_BLIND = "[model:scripted%3Acolor-blind]";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
    Lists.removeAll();
    ClosingTestCase.CLOSED_BEFORE.clear();
  }

  @Test
  void eachIsExaminedAsIfItWereTheOnlyOne() {
    List<Ran> tests = new Emma(folder).run(TwoTestCase.class);
    Map<Boolean, List<Ran>> perfect = tests.stream().collect(groupingBy(SeveralModelsTests::first));

    assertThat(perfect.get(true))
        .hasSize(8 + 2 + 1)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(perfect.get(false))
        .hasSize(8 + 2 + 1)
        .filteredOn(test -> test.id().contains("[aspect:color]"))
        .filteredOn(test -> test.status() == Status.FAILED)
        .singleElement()
        .matches(Ran::isGate);
    assertThat(tests.subList(0, 11)).allMatch(SeveralModelsTests::first);
    assertThat(TwoTestCase.DIAGNOSED).endsWith("scripted:perfect", "scripted:color-blind");
  }

  @Test
  void oneIsClosedBeforeTheNextIsLoaded() {
    new Emma(folder).run(ClosingTestCase.class);
    assertThat(ScriptedModel.LOADED).containsExactly("first", "second");
    assertThat(ClosingTestCase.CLOSED_BEFORE).containsExactly("first");
    assertThat(ScriptedModel.CLOSED).containsExactly("first", "second");
  }

  @Test
  void oneThatCannotBeLoadedFailsItsOwnQuestionsAlone() {
    List<Ran> tests = run(with("scripted:perfect,scripted:broken,scripted:color-blind"));
    assertThat(tests)
        .hasSize(3 * 11)
        .filteredOn(test -> test.cause().equals("UnansweredException"))
        .hasSize(8)
        .allMatch(test -> test.id().contains("[model:scripted%3Abroken]"))
        .allMatch(test -> test.message().contains("copy them anew"));
    assertThat(tests)
        .filteredOn(test -> test.id().contains(COLOR_BLIND))
        .anyMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void anyTestCanBeRunAgainByItsId() {
    List<Ran> tests = new Emma(folder).run(TwoTestCase.class);
    ScriptedModel.forget();
    Ran last = tests.stream().filter(Ran::isItem).filter(test -> !first(test)).toList().get(7);

    assertThat(new Emma(folder).run(last.id())).containsExactly(last);
    assertThat(ScriptedModel.LOADED).containsExactly("scripted:color-blind");
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  @Test
  void aNameSelectsItsTestOnEachModel() {
    String key =
        tests(with("scripted:perfect")).stream()
            .map(TestDescriptor::getLegacyReportingName)
            .filter(name -> name.startsWith("color-mc-"))
            .findFirst()
            .orElseThrow();
    EngineTestKit.Builder one = new Emma(folder).with(selectMethod(TwoTestCase.class, key));

    assertThat(run(one))
        .hasSize(2)
        .allMatch(test -> test.id().endsWith("[item:%s]".formatted(key)));
    assertThat(ScriptedModel.ASKED).hasSize(2);
  }

  @Test
  void aNameThatNoTestHasIsOneFailure() {
    assertThat(run(new Emma(folder).with(selectMethod(TwoTestCase.class, "gate-colour"))))
        .singleElement()
        .satisfies(test -> assertThat(test.message()).startsWith("There is no test "));
  }

  @Test
  void namesOfTestsTellTheModelsApartWhereThereAreSeveral() {
    assertThat(tests(new Emma(folder).with(selectClass(TwoTestCase.class))))
        .allMatch(test -> test.getDisplayName().matches(".+ \\[scripted:(perfect|color-blind)]"))
        .extracting(TestDescriptor::getLegacyReportingName)
        .doesNotHaveDuplicates()
        .contains("gate-color [scripted:perfect]", "gate-color [scripted:color-blind]");
    assertThat(tests(with("scripted:perfect")))
        .extracting(TestDescriptor::getLegacyReportingName)
        .contains("gate-color", "seen");
  }

  @Test
  void aTestThatIsSelectedAloneGoesByTheSameName() {
    String gate = "[engine:emma]/[suite:%s]/%s/[phase:examination]/[aspect:color]/[gate:any]";
    String id = gate.formatted(TwoTestCase.class.getName(), PERFECT);
    assertThat(tests(new Emma(folder).with(selectUniqueId(id))))
        .singleElement()
        .returns("gate-color [scripted:perfect]", TestDescriptor::getLegacyReportingName);
  }

  @Test
  void tagsAreOnTheTestsOfEach() {
    assertThat(tests(new Emma(folder).with(selectClass(TwoTestCase.class))))
        .allMatch(test -> test.getTags().contains(TestTag.create("nightly")))
        .filteredOn(test -> test.getTags().contains(TestTag.create("color")))
        .hasSize(2 * 5);
  }

  @Test
  void eachReportsToAFolderOfItsOwn() {
    new Emma(folder).run(TwoTestCase.class);
    for (String model : List.of("scripted:perfect", "scripted:color-blind")) {
      assertThat(new Emma(folder).report(TwoTestCase.class, model).resolve(RunReport.SUMMARY))
          .content()
          .contains("What " + model + " sees");
    }
  }

  @Test
  void eachHasABaselineAndKnownFailuresOfItsOwn() {
    Lists.write(Lists.FOLDER + "/scripted_color-blind.txt", Lists.key(0));
    EngineTestKit.Builder update =
        new Emma(folder)
            .with(selectClass(RememberingTestCase.class))
            .configurationParameter(Constants.BASELINE, "update");

    assertThat(run(update))
        .filteredOn(test -> test.status() == Status.ABORTED)
        .singleElement()
        .satisfies(test -> assertThat(test.id()).contains(COLOR_BLIND, Lists.key(0)));
    assertThat(Path.of(Lists.FOLDER, RememberingTestCase.class.getName()))
        .isDirectoryContaining(file -> file.getFileName().toString().startsWith("scripted_perfect"))
        .isDirectoryContaining(file -> file.getFileName().toString().startsWith("scripted_color"));
  }

  @Test
  void eachIsTreatedByItself() {
    List<Ran> tests = new Emma(folder).run(TreatedTestCase.class);
    assertThat(tests)
        .filteredOn(test -> test.id().contains("[phase:re-examination]"))
        .hasSize(4 + 1)
        .allMatch(test -> test.id().contains(COLOR_BLIND))
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void eachIsAskedUntilItsOwnVerdictStands() {
    assertThat(new Emma(folder).run(SequentialTestCase.class))
        .filteredOn(Ran::isGate)
        .extracting(Ran::status)
        .containsExactly(Status.SUCCESSFUL, Status.FAILED);
  }

  @Test
  void repeatsCountForEach() {
    EngineTestKit.Builder twice =
        with("scripted:perfect,scripted:color-blind")
            .configurationParameter(Constants.REPEATS, "3");
    run(twice);
    assertThat(ScriptedModel.ASKED).hasSize(2 * 3 * 8);
  }

  @Test
  void aDryRunForetellsEach() {
    EngineTestKit.Builder dry =
        with("scripted:perfect,scripted:metered").configurationParameter(Constants.DRY_RUN, "true");
    assertThat(run(dry))
        .filteredOn(Ran::isItem)
        .hasSize(16)
        .allMatch(test -> test.status() == Status.ABORTED)
        .anyMatch(test -> test.message().contains("scripted:perfect would be asked 8 questions"))
        .anyMatch(test -> test.message().contains("scripted:metered would be asked 8 questions"));
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  @Test
  void aBoundOnQuestionsIsForEach() {
    EngineTestKit.Builder bounded =
        with("scripted:metered,scripted:perfect").configurationParameter(Constants.CONFIRM, "7");
    assertThat(run(bounded))
        .filteredOn(test -> test.message().contains("Confirm a run of that size"))
        .isNotEmpty()
        .allMatch(test -> test.id().contains("metered"));
    assertThat(ScriptedModel.ASKED).hasSize(8);
    assertThat(run(with("scripted:metered").configurationParameter(Constants.CONFIRM, "8")))
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  private EngineTestKit.Builder with(String models) {
    return new Emma(folder)
        .with(selectClass(TwoTestCase.class))
        .configurationParameter(Constants.MODEL, models);
  }

  private static List<Ran> run(EngineTestKit.Builder kit) {
    return Ran.tests(kit.execute());
  }

  private static boolean first(Ran test) {
    return test.id().contains(PERFECT);
  }

  private static List<? extends TestDescriptor> tests(EngineTestKit.Builder kit) {
    return kit.discover().getEngineDescriptor().getDescendants().stream()
        .filter(TestDescriptor::isTest)
        .toList();
  }

  @Tag("nightly")
  @AgnosiaSuite(
      model = {"scripted:perfect", "scripted:color-blind"},
      aspects = {"color", "number"})
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.9)
  @Tolerance(aspect = "number", accuracy = 0.9)
  static class TwoTestCase {

    static final List<String> DIAGNOSED = new ArrayList<>();

    @Diagnosed
    void seen(Diagnosis diagnosis) {
      DIAGNOSED.add(diagnosis.model());
    }
  }

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class ClosingTestCase {

    static final List<String> CLOSED_BEFORE = new ArrayList<>();

    @ModelUnderTest
    static VisionLanguageModel one() {
      return new ScriptedModel("first", Script.PERFECT);
    }

    @ModelUnderTest
    static VisionLanguageModel other() {
      CLOSED_BEFORE.addAll(ScriptedModel.CLOSED);
      return new ScriptedModel("second", Script.PERFECT);
    }
  }

  @AgnosiaSuite(
      model = {"scripted:perfect", "scripted:color-blind"},
      aspects = "color")
  @SyntheticScenes(count = 12, seed = 7)
  @Baseline(Lists.FOLDER)
  @KnownFailures(Lists.FOLDER + "/{model}.txt")
  static class RememberingTestCase {}

  @AgnosiaSuite(
      model = {"scripted:perfect", "scripted:color-blind"},
      aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.9)
  @Treatment(tune = true, images = 30, steps = 5)
  static class TreatedTestCase {}

  @AgnosiaSuite(
      model = {"scripted:perfect", "scripted:color-blind"},
      aspects = "color",
      sequential = true)
  @SyntheticScenes(count = 120, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.75, confidence = 0.95)
  static class SequentialTestCase {}
}
