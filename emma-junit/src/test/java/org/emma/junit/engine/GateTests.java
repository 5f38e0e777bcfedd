package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class GateTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void withinToleranceAGateSucceeds() {
    assertThat(gate("[aspect:number]/[gate:any]").status()).isEqualTo(Status.SUCCESSFUL);
  }

  @Test
  void beyondToleranceAGateFailsOnceForAllItsQuestions() {
    List<Ran> tests = new Emma(folder).run(ColorBlindTestCase.class);
    assertThat(tests)
        .filteredOn(test -> test.status() == Status.FAILED)
        .hasSize(2)
        .allMatch(test -> test.id().contains("[aspect:color]/[gate:"))
        .allMatch(test -> test.message().startsWith("Beyond tolerance"))
        .allSatisfy(
            test ->
                assertThat(test.message())
                    .contains("expected \"", "answered \"")
                    .endsWith(
                        "report: "
                            + new Emma(folder)
                                .report(ColorBlindTestCase.class, "scripted:color-blind"))
                    .satisfies(message -> assertThat(message.lines().count()).isGreaterThan(4)));
    assertThat(tests)
        .filteredOn(test -> test.isItem() && test.id().contains("[aspect:color]"))
        .hasSize(16)
        .allMatch(test -> test.status() == Status.ABORTED);
  }

  @Test
  void tooFewPicturesForTheConfidenceAbortAGateWhichSaysHowManyMoreWouldDecide() {
    Ran gate = gate("[aspect:number]/[gate:mc]");
    assertThat(gate.status()).isEqualTo(Status.ABORTED);
    assertThat(gate.message()).startsWith("Inconclusive").contains("more images would decide");
  }

  @Test
  void gatesComeLastInTheirAspect() {
    assertThat(new Emma(folder).run(ColorBlindTestCase.class))
        .filteredOn(test -> test.id().contains("[aspect:color]"))
        .extracting(Ran::isGate)
        .endsWith(false, true, true);
  }

  @Test
  void aGateAloneExaminesAllQuestionsThatItSpeaksAboutAndNoOther() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectMethod(ColorBlindTestCase.class, "gate-color-yn"))
                .execute());
    assertThat(tests).singleElement().returns(Status.FAILED, Ran::status);
    assertThat(ScriptedModel.ASKED)
        .hasSize(8)
        .allMatch(query -> query.form() == QuestionForm.YES_NO);
  }

  @Test
  void aGateAbortsWhereScenesFromOutsideAllowNoSuchQuestion() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(MaterialTestCase.class))
                .configurationParameter(Constants.SCENES_COUNT, "4")
                .execute());
    assertThat(tests)
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(
            gate -> assertThat(gate.message()).startsWith("Nothing was asked about material"));
  }

  private Ran gate(String end) {
    return new Emma(folder)
        .run(ColorBlindTestCase.class).stream()
            .filter(test -> test.id().endsWith(end))
            .findFirst()
            .orElseThrow();
  }

  @AgnosiaSuite(
      model = "scripted:color-blind",
      aspects = {"color", "number"},
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO})
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Tolerance(aspect = "color", accuracy = 0.5, form = QuestionForm.YES_NO)
  @Tolerance(aspect = "number", accuracy = 1)
  @Tolerance(
      aspect = "number",
      accuracy = 0.95,
      confidence = 0.95,
      form = QuestionForm.MULTIPLE_CHOICE)
  static class ColorBlindTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "material", accuracy = 0.5)
  static class MaterialTestCase {}
}
