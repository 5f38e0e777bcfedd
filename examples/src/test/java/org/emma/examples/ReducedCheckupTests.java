package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.junit.Constants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The main job on few scenes and with two steps of tuning, which is far too few to learn a color:
 * everything happens, in seconds, and the gate that must fail fails.
 */
class ReducedCheckupTests {

  @TempDir private static Path folder;

  private static final Map<String, Status> OUTCOMES = new HashMap<>();

  @BeforeAll
  static void runIt() {
    LauncherConfig config =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    LauncherFactory.create(config)
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(CheckupSuite.class))
                .configurationParameter(Constants.SCENES_COUNT, "30")
                .configurationParameter(Constants.TUNE_IMAGES, "40")
                .configurationParameter(Constants.TUNE_STEPS, "2")
                .configurationParameter(Constants.REPORT_DIR, folder.resolve("emma").toString())
                .configurationParameter(Constants.REPLIES_DIR, folder.resolve("replies").toString())
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  OUTCOMES.put(test.getUniqueId(), result.getStatus());
                }
              }
            });
  }

  @Test
  void everyQuestionIsPutBeforeAndAfterTheTreatment() {
    assertThat(tests("phase:examination", "item:"))
        .hasSizeGreaterThan(400)
        .hasSameSizeAs(tests("phase:re-examination", "item:"));
  }

  @Test
  void theGateBeforeTheTreatmentAbortsAndTheOneAfterItFails() {
    assertThat(outcome("phase:examination", "aspect:color", "gate:mc")).isEqualTo(Status.ABORTED);
    assertThat(outcome("phase:re-examination", "aspect:color", "gate:mc")).isEqualTo(Status.FAILED);
  }

  @Test
  void whatIsSeenPassesItsGate() {
    assertThat(outcome("phase:examination", "aspect:number", "gate:mc"))
        .isEqualTo(Status.SUCCESSFUL);
    assertThat(outcome("phase:examination", "aspect:texture", "gate:mc"))
        .isEqualTo(Status.SUCCESSFUL);
  }

  @Test
  void noSingleQuestionFails() {
    assertThat(tests("phase:", "item:"))
        .allSatisfy(test -> assertThat(OUTCOMES.get(test)).isNotEqualTo(Status.FAILED));
  }

  @Test
  void everythingToLookAtIsThere() {
    Path report = folder.resolve("emma/org.emma.examples.CheckupSuite/pinhole_color-agnosia");
    for (String name :
        List.of(
            "summary.md",
            "profile.png",
            "diagnosis.json",
            "observations.jsonl",
            "tuning-set",
            "tuned.safetensors")) {
      assertThat(report.resolve(name)).exists();
    }
  }

  private static Status outcome(String... parts) {
    List<String> tests = tests(parts);
    assertThat(tests).as(String.join(", ", parts)).hasSize(1);
    return OUTCOMES.get(tests.get(0));
  }

  private static List<String> tests(String... parts) {
    List<String> tests = new ArrayList<>(OUTCOMES.keySet());
    for (String part : parts) {
      tests.removeIf(test -> !test.contains("[" + part));
    }
    return tests;
  }
}
