package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;

class PartOfSuiteTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void anItemSelectedByItsKeyIsTheOnlyOneAsked() {
    String key = firstKey();
    List<Ran> tests =
        Ran.tests(new Emma(folder).with(selectMethod(CheckupTestCase.class, key)).execute());
    assertThat(tests).singleElement().returns(Status.ABORTED, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(1);
    assertThat(
            new Emma(folder)
                .report(CheckupTestCase.class, "scripted:color-blind")
                .resolve("tuning-set"))
        .doesNotExist();
    assertThat(
            new Emma(folder)
                .report(CheckupTestCase.class, "scripted:color-blind")
                .resolve("observations.jsonl"))
        .doesNotExist();
  }

  @Test
  void anItemThatABuildToolFiltersForIsTheOnlyOneAsked() {
    String key = firstKey();
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(CheckupTestCase.class))
                .filters(methodsNamed(key))
                .execute());
    assertThat(tests).singleElement().satisfies(test -> assertThat(test.id()).contains(key));
    assertThat(ScriptedModel.ASKED).hasSize(1);
  }

  @Test
  void aTagSelectsAnAspectWithItsGateAndTreatsNothing() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(CheckupTestCase.class))
                .filters(TagFilter.includeTags("color"))
                .execute());
    assertThat(tests).hasSize(5).allMatch(test -> test.id().contains("[aspect:color]"));
    assertThat(tests).filteredOn(Ran::isGate).singleElement().returns(Status.FAILED, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(4);
  }

  @Test
  void aDiagnosedMethodAloneExaminesTheWholeSuite() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder).with(selectMethod(CheckupTestCase.class, "isDiagnosed")).execute());
    assertThat(tests).singleElement().returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(8);
  }

  @Test
  void theTreatmentAloneExaminesTheWholeSuiteAndTreats() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder).with(selectMethod(CheckupTestCase.class, "treatment")).execute());
    assertThat(tests).singleElement().returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(8);
    assertThat(
            new Emma(folder)
                .report(CheckupTestCase.class, "scripted:color-blind")
                .resolve("tuning-set/tuning.json"))
        .isNotEmptyFile();
    assertThat(ScriptedModel.CLOSED).hasSameElementsAs(ScriptedModel.LOADED).hasSize(2);
  }

  @Test
  void aTreatmentIsLeftOutWhereAFilterTakesSomeQuestionsAway() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(CheckupTestCase.class))
                .filters(TagFilter.excludeTags("number"))
                .execute());
    assertThat(tests)
        .filteredOn(test -> test.id().contains("[treatment:"))
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(test -> assertThat(test.message()).contains("nothing is treated"));
    assertThat(
            new Emma(folder)
                .report(CheckupTestCase.class, "scripted:color-blind")
                .resolve("tuning-set"))
        .doesNotExist();
  }

  @Test
  void anItemAfterTheTreatmentAloneSaysToRunTheTreatmentFirst() {
    String id = reExaminationOf(firstKey());
    assertThat(new Emma(folder).run(id))
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(test -> assertThat(test.message()).contains("run the treatment first"));
  }

  @Test
  void anItemAfterTheTreatmentAloneLoadsTheSavedWeights() {
    treat();
    Path weights =
        new Emma(folder)
            .report(CheckupTestCase.class, "scripted:color-blind")
            .resolve("tuned.safetensors");
    assertThat(new Emma(folder).run(reExaminationOf(firstKey())))
        .singleElement()
        .returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.LOADED).containsExactly("scripted:" + weights);
  }

  @Test
  void anItemAfterTheTreatmentDoesWithoutTheWeightsOfAnotherModel() {
    treat();
    String id = reExaminationOf(firstKey()).replace("color-blind", "wrong");
    assertThat(new Emma(folder).run(id))
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(
            test ->
                assertThat(test.message())
                    .contains(
                        "There is no tuned model in ", "scripted_wrong", "run the treatment"));
    assertThat(ScriptedModel.LOADED).isEmpty();
  }

  @Test
  void anItemAfterTheTreatmentRefusesWeightsOfUnknownOrigin() throws Exception {
    treat();
    Files.delete(
        new Emma(folder)
            .report(CheckupTestCase.class, "scripted:color-blind")
            .resolve("tuned.from.txt"));
    assertThat(new Emma(folder).run(reExaminationOf(firstKey())))
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(test -> assertThat(test.message()).contains("comes from an unknown treatment"));
  }

  @Test
  void severalSelectorsForOneSuiteRunEachTestOnce() {
    String key = firstKey();
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(
                    selectMethod(CheckupTestCase.class, key),
                    selectUniqueId(reExaminationOf(key)),
                    selectClass(CheckupTestCase.class))
                .execute());
    assertThat(tests).extracting(Ran::id).doesNotHaveDuplicates().hasSize(2 * 9 + 2);
    assertThat(tests).filteredOn(Ran::isGate).last().returns(Status.SUCCESSFUL, Ran::status);
  }

  private void treat() {
    new Emma(folder).run(CheckupTestCase.class);
    ScriptedModel.forget();
  }

  private String firstKey() {
    return new Emma(folder)
        .discover(CheckupTestCase.class).getEngineDescriptor().getDescendants().stream()
            .map(test -> test.getUniqueId().getLastSegment())
            .filter(segment -> segment.getType().equals("item"))
            .filter(segment -> segment.getValue().startsWith("color"))
            .findFirst()
            .orElseThrow()
            .getValue();
  }

  private static String reExaminationOf(String key) {
    return "[engine:emma]/[suite:%s]/[model:scripted%%3Acolor-blind]/[phase:re-examination]/[aspect:color]/[item:%s]"
        .formatted(CheckupTestCase.class.getName(), key);
  }

  private static PostDiscoveryFilter methodsNamed(String name) {
    return test ->
        FilterResult.includedIf(
            test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName().equals(name))
                .orElse(true));
  }

  @AgnosiaSuite(
      model = "scripted:color-blind",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class CheckupTestCase {

    @Diagnosed
    void isDiagnosed(Diagnosis diagnosis) {
      assertThat(diagnosis.findings()).hasSize(2);
    }
  }
}
