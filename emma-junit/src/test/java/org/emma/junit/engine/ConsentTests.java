package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;

class ConsentTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void aSuiteThatIsNotEnabledIsSkipped() {
    EngineTestKit.Builder run = with(Constants.ENABLED, "false");

    run.execute().containerEvents().assertStatistics(events -> events.skipped(1));
    assertThat(ScriptedModel.LOADED).isEmpty();
  }

  @Test
  void whatAPartOfASuiteMayDrawHasToBeConfirmedToo() {
    String aspect =
        "[engine:emma]/[suite:%s]/[model:scripted%%3Ametered]/[phase:examination]/[aspect:color]"
            .formatted(SequentialTestCase.class.getName());
    for (String part : List.of(aspect, aspect + "/[gate:yn]")) {
      assertThat(
              Ran.tests(
                  new Emma(folder)
                      .with(selectUniqueId(part))
                      .configurationParameter(Constants.CONFIRM, "3")
                      .execute()))
          .isNotEmpty()
          .allMatch(test -> test.message().contains("Confirm a run of that size"));
    }
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  @Test
  void aMisusedSuiteThatIsNotEnabledStopsNothing() {
    EngineTestKit.Builder run =
        new Emma(folder)
            .with(selectClass(NoScenesTestCase.class))
            .configurationParameter(Constants.ENABLED, "false");

    assertThat(Emma.misuses(run)).isEmpty();
    run.execute().containerEvents().assertStatistics(events -> events.skipped(1).failed(0));
  }

  @Test
  void aDryRunAsksNothingAndAbortsEveryTestWithTheForecast() {
    List<Ran> tests = Ran.tests(with(Constants.DRY_RUN, "true").execute());

    assertThat(tests)
        .hasSize(6)
        .allMatch(test -> test.status() == Status.ABORTED)
        .allMatch(
            test ->
                test.message()
                    .contains(
                        "Dry run: scripted:metered would be asked 4 questions (0 of 4 replies are recorded), about 4 requests, 400 tokens in and 8 out, 0.04 USD"));
    assertThat(ScriptedModel.ASKED).isEmpty();
    assertThat(ScriptedModel.CLOSED).hasSize(1);
  }

  @Test
  void aLargeRunOnAMeteredModelHasToBeConfirmed() {
    assertThat(Ran.tests(with(Constants.CONFIRM, "3").execute()))
        .filteredOn(test -> test.id().contains("[item:"))
        .hasSize(4)
        .allMatch(test -> test.status() == Status.FAILED)
        .allMatch(
            test -> test.message().contains("Confirm a run of that size with -Demma.confirm=4"));
    assertThat(ScriptedModel.ASKED).isEmpty();

    assertThat(Ran.tests(with(Constants.CONFIRM, "4").execute()))
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void whatIsRecordedNeedsNoConfirmation() {
    Ran.tests(with(Constants.CONFIRM, "4").execute());

    assertThat(Ran.tests(with(Constants.CONFIRM, "1").execute()))
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(ScriptedModel.ASKED).hasSize(4);
  }

  private EngineTestKit.Builder with(String key, String value) {
    return new Emma(folder)
        .with(selectClass(MeteredTestCase.class))
        .configurationParameter(key, value);
  }

  @AgnosiaSuite(model = "scripted:metered", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.9)
  static class MeteredTestCase {

    @Diagnosed
    void colorsAreSeen(Diagnosis diagnosis) {
      assertThat(diagnosis.aspects()).hasSize(1);
    }
  }

  @AgnosiaSuite(
      model = "scripted:metered",
      aspects = {"color", "number"},
      forms = {QuestionForm.YES_NO, QuestionForm.MULTIPLE_CHOICE},
      sequential = true)
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95, form = QuestionForm.YES_NO)
  static class SequentialTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  static class NoScenesTestCase {}
}
