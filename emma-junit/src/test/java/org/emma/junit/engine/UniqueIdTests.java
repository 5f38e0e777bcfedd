package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult.Status;

class UniqueIdTests {

  private static final String SUITE =
      "[engine:emma]/[suite:org.emma.junit.engine.UniqueIdTests$CheckupTestCase]";
  private static final String MODEL = SUITE + "/[model:scripted%3Acolor-blind]";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void anIdNamesSuiteModelPhaseAspectAndItem() {
    assertThat(ids(new Emma(folder).run(CheckupTestCase.class)))
        .anyMatch(
            id ->
                id.matches(
                    "\\Q"
                        + MODEL
                        + "/[phase:examination]/[aspect:color]/[item:\\Ecolor-mc-[0-9a-f]{12}]"))
        .contains(
            MODEL + "/[phase:examination]/[aspect:color]/[gate:any]",
            MODEL + "/[phase:examination]/[diagnosed:isDiagnosed]",
            MODEL + "/[treatment:tuning]",
            MODEL + "/[phase:re-examination]/[aspect:color]/[gate:any]",
            MODEL + "/[phase:re-examination]/[diagnosed:isHealed]");
  }

  @Test
  void everyIdEverReturnedRunsAgainAlone() {
    Emma emma = new Emma(folder);
    List<String> ids = ids(emma.run(CheckupTestCase.class));
    assertThat(ids).hasSizeGreaterThan(4 * 4);
    for (String id : ids) {
      assertThat(ids(emma.run(id))).as(id).containsExactly(id);
    }
  }

  @Test
  void theIdOfAMisuseRunsAgainAloneAndWithItsClass() {
    String id =
        "[engine:emma]/[suite:%s]/[misuse:suite]".formatted(MisusedTestCase.class.getName());
    for (List<DiscoverySelector> selectors :
        List.<List<DiscoverySelector>>of(
            List.of(selectUniqueId(id)),
            List.of(selectUniqueId(id), selectClass(MisusedTestCase.class)))) {
      assertThat(
              new Emma(folder)
                      .with(selectors.toArray(DiscoverySelector[]::new))
                      .discover()
                      .getEngineDescriptor()
                      .getDescendants()
                      .stream()
                      .filter(TestDescriptor::isTest))
          .singleElement()
          .satisfies(test -> assertThat(test.getUniqueId()).hasToString(id));
    }
  }

  @Test
  void aQuestionAfterATreatmentThatNeverIsHasNoName() {
    String name = "re-examination-gate-color";
    assertThat(
            Ran.tests(new Emma(folder).with(selectMethod(UntreatedTestCase.class, name)).execute()))
        .singleElement()
        .satisfies(test -> assertThat(test.message()).startsWith("There is no test "));
  }

  @Test
  void containersRunAgainWithAllTheirTests() {
    Emma emma = new Emma(folder);
    List<String> ids = ids(emma.run(CheckupTestCase.class));
    for (String container :
        List.of(
            MODEL + "/[phase:examination]/[aspect:color]",
            MODEL + "/[phase:examination]",
            MODEL + "/[phase:re-examination]/[aspect:number]",
            MODEL + "/[phase:re-examination]",
            MODEL,
            SUITE)) {
      assertThat(ids(emma.run(container)))
          .as(container)
          .containsExactlyElementsOf(ids.stream().filter(id -> id.startsWith(container)).toList());
    }
  }

  @Test
  void anIdNamesItsModelWhateverTheParametersSay() {
    String id = MODEL + "/[phase:examination]/[aspect:number]/[gate:any]";
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectUniqueId(id))
                .configurationParameter(Constants.MODEL, "scripted:wrong")
                .execute());
    assertThat(tests).singleElement().returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.LOADED).containsExactly("scripted:color-blind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MODEL + "/[phase:examination]/[aspect:color]/[item:color-mc-000000000000]",
        MODEL + "/[phase:examination]/[aspect:color]/[gate:yn]",
        MODEL + "/[phase:examination]/[aspect:sound]",
        MODEL + "/[phase:examination]/[diagnosed:isForgotten]",
        MODEL + "/[phase:examination]/[diagnosed:isHealed]",
        MODEL + "/[phase:convalescence]",
        MODEL + "/[treatment:surgery]",
        SUITE + "/[model:no-such-model]/[phase:examination]",
        SUITE + "/[version:2]",
        "[engine:emma]/[suite:org.emma.junit.engine.UniqueIdTests$UntreatedTestCase]/[model:scripted%3Aperfect]/[treatment:tuning]",
        "[engine:emma]/[suite:org.emma.junit.engine.UniqueIdTests$UntreatedTestCase]/[model:scripted%3Aperfect]/[phase:re-examination]",
        "[engine:emma]/[suite:org.emma.junit.engine.UniqueIdTests$UntreatedTestCase]/[model:scripted%3Aperfect]/[phase:re-examination]/[aspect:color]",
        "[engine:emma]/[suite:org.emma.junit.engine.UniqueIdTests$UntreatedTestCase]/[misuse:suite]",
        "[engine:emma]/[suite:org.emma.junit.engine.NoSuchTestCase]",
        "[engine:emma]/[suite:java.lang.String]/[model:scripted%3Aperfect]",
      })
  void aStaleIdIsOneFailingTestThatSaysSo(String id) {
    assertThat(new Emma(folder).run(id))
        .singleElement()
        .returns(id, Ran::id)
        .returns(Status.FAILED, Ran::status)
        .satisfies(test -> assertThat(test.message()).startsWith("There is no test " + id + ": "));
    assertThat(ScriptedModel.LOADED).isEmpty();
  }

  @Test
  void staleIdsDoNotKeepOthersFromRunning() {
    List<String> ids = ids(new Emma(folder).run(CheckupTestCase.class));
    String stale = MODEL + "/[phase:examination]/[aspect:color]/[item:color-mc-000000000000]";
    assertThat(
            ids(
                Ran.tests(
                    new Emma(folder)
                        .with(selectUniqueId(stale), selectUniqueId(ids.get(0)))
                        .execute())))
        .containsExactlyInAnyOrder(stale, ids.get(0));
  }

  private static List<String> ids(List<Ran> tests) {
    return tests.stream().map(Ran::id).toList();
  }

  @AgnosiaSuite(
      model = "scripted:color-blind",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Tolerance(aspect = "number", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class CheckupTestCase {

    @Diagnosed
    void isDiagnosed(Diagnosis diagnosis) {
      assertThat(diagnosis.findings()).hasSize(2);
    }

    @Diagnosed
    void isHealed(Diagnosis before, Diagnosis after) {
      assertThat(before.model()).isNotEqualTo(after.model());
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  static class UntreatedTestCase {}

  @AgnosiaSuite(model = "scripted:perfect")
  static class MisusedTestCase {}
}
