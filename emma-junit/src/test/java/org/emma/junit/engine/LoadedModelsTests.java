package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class LoadedModelsTests {

  private static final String LOCAL = "scripted:local";
  private static final String ELSEWHERE = "scripted:perfect";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void areLoadedOnceForAllSuitesThatAreRunOnThem() {
    run(LOCAL);
    assertThat(ScriptedModel.LOADED).containsExactly(LOCAL);
    assertThat(ScriptedModel.CLOSED).containsExactly(LOCAL);
    assertThat(ScriptedModel.ASKED).hasSize(10);
  }

  @Test
  void areKeptWhileOthersAreAsked() {
    run(LOCAL + "," + ELSEWHERE);
    assertThat(ScriptedModel.LOADED).containsExactly(LOCAL, ELSEWHERE, ELSEWHERE);
    assertThat(ScriptedModel.CLOSED).containsExactly(ELSEWHERE, LOCAL, ELSEWHERE);
  }

  @Test
  void makeRoomWhereAnotherCannotBeLoaded() {
    ScriptedModel.isTorn();
    run(LOCAL + ",scripted:moody");
    assertThat(ScriptedModel.LOADED).containsExactly(LOCAL, LOCAL);
    assertThat(ScriptedModel.CLOSED).containsExactly(LOCAL, LOCAL);
  }

  @Test
  void runOnTheDeviceThatIsAskedFor() {
    List<Ran> tests =
        Ran.tests(with(LOCAL).configurationParameter(Constants.DEVICE, "gpu:1").execute());
    assertThat(tests)
        .hasSize(10)
        .allSatisfy(test -> assertThat(test.message()).contains("Script cannot use gpu:1"));
  }

  @Test
  void areReportedWithTheirDevice() throws IOException {
    run(LOCAL);
    Path report = new Emma(folder).report(FirstTestCase.class, LOCAL);
    assertThat(report.resolve("summary.md")).content().contains("What scripted:local sees on CPU,");
    assertThat(Files.readString(report.resolve("diagnosis.json"))).contains("\"device\" : \"CPU\"");
  }

  @Test
  void areNotLoadedForADeviceThatIsNone() {
    EngineTestKit.Builder run = with(LOCAL).configurationParameter(Constants.DEVICE, "cuda");
    assertThat(run.execute().containerEvents().failed().count()).isPositive();
    assertThat(ScriptedModel.LOADED).isEmpty();
  }

  private void run(String models) {
    with(models).execute();
  }

  private EngineTestKit.Builder with(String models) {
    return new Emma(folder)
        .with(selectClass(FirstTestCase.class), selectClass(SecondTestCase.class))
        .configurationParameter(Constants.MODEL, models);
  }

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 5, seed = 7)
  static class FirstTestCase {}

  @AgnosiaSuite(aspects = "color")
  @SyntheticScenes(count = 5, seed = 8)
  static class SecondTestCase {}
}
