package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class ParameterTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void theModelIsTheOneNamedFromOutside() {
    assertThat(run(Constants.MODEL, "scripted:wrong"))
        .hasSize(4)
        .allMatch(test -> test.id().contains("[model:scripted%3Awrong]"))
        .allMatch(test -> test.status() == Status.FAILED);
    assertThat(ScriptedModel.LOADED).containsExactly("scripted:wrong");
  }

  @Test
  void theCountOfScenesIsTheOneGivenFromOutside() {
    assertThat(run(Constants.SCENES_COUNT, "3")).hasSize(3);
  }

  @Test
  void answersAreTakenAsSaidFromOutside() {
    run(Constants.ANSWERING, "text");
    assertThat(ScriptedModel.ASKED)
        .hasSize(4)
        .extracting(Query::mode)
        .containsOnly(AnsweringMode.TEXT);
  }

  @Test
  void aWayOfAnsweringThatThereIsNotIsToldWithThoseThatThereAre() {
    assertThat(
            Emma.misuses(
                new Emma(folder)
                    .with(selectClass(CheckupTestCase.class))
                    .configurationParameter(Constants.ANSWERING, "scores")))
        .containsExactly(
            "Parameter emma.answering is \"scores\": give it by-form, option-scores or text");
  }

  @Test
  void reportsGoToAFolderOfTheSuiteAndTheModel() {
    run(Constants.REPORT_DIR, folder.resolve("elsewhere").toString());
    assertThat(folder.resolve("elsewhere"))
        .isDirectoryRecursivelyContaining(
            "glob:**/org.emma.junit.engine.ParameterTests$CheckupTestCase/scripted_perfect/diagnosis.json");
  }

  @Test
  void aNameThatIsNearlyOneIsTold() {
    assertThat(
            Emma.misuses(
                new Emma(folder)
                    .with(selectClass(CheckupTestCase.class))
                    .configurationParameter("emma.scene.count", "3")
                    .configurationParameter("emma.of.somebody.else", "3")
                    .configurationParameter("emmas.model", "3")))
        .containsExactly(
            "There is no parameter emma.scene.count, so it has no effect: did you mean emma.scenes.count?");
  }

  private List<Ran> run(String key, String value) {
    return Ran.tests(
        new Emma(folder)
            .with(selectClass(CheckupTestCase.class))
            .configurationParameter(key, value)
            .execute());
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  static class CheckupTestCase {}
}
