package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.KnownFailures;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.engine.ScriptedModel.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class KnownFailuresTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
    Lists.removeAll();
    Lists.write(Lists.KNOWN, "%s the star is cut off%n%s%n".formatted(Lists.key(0), Lists.key(1)));
  }

  @Test
  void abortWithTheirReasonWhileTheyFail() {
    ScriptedModel.isInTheMoodToBe(Script.WRONG);
    List<Ran> tests = new Emma(folder).run(KnownTestCase.class);
    assertThat(tests).filteredOn(test -> test.status() == Status.FAILED).hasSize(10);
    assertThat(tests)
        .filteredOn(test -> test.status() == Status.ABORTED)
        .hasSize(2)
        .anyMatch(
            test -> test.message().startsWith("Known failure, the star is cut off: Wrong: What"))
        .anyMatch(test -> test.message().startsWith("Known failure: Wrong: What"));
  }

  @Test
  void failWhenTheyAreOver() {
    List<Ran> tests = new Emma(folder).run(KnownTestCase.class);
    assertThat(tests)
        .filteredOn(test -> test.status() == Status.FAILED)
        .extracting(Ran::message)
        .containsExactlyInAnyOrder(
            "%s is right now, and %s lists it as a known failure (the star is cut off): remove the line"
                .formatted(Lists.key(0), Path.of(Lists.KNOWN)),
            "%s is right now, and %s lists it as a known failure: remove the line"
                .formatted(Lists.key(1), Path.of(Lists.KNOWN)));
  }

  @Test
  void failWithoutAnAnswerLikeAnyOther() {
    ScriptedModel.isInTheMoodToBe(Script.FAILING);
    assertThat(new Emma(folder).run(KnownTestCase.class))
        .hasSize(12)
        .allMatch(test -> test.cause().equals("UnansweredException"));
  }

  @Test
  void canBeAnotherListForEveryModel() {
    Lists.write(Lists.FOLDER + "/scripted_wrong.txt", Lists.key(2));
    assertThat(of("scripted:wrong"))
        .filteredOn(test -> test.status() == Status.ABORTED)
        .singleElement()
        .satisfies(test -> assertThat(test.id()).contains(Lists.key(2)));
    assertThat(of("scripted:color-blind")).allMatch(test -> test.status() == Status.FAILED);
  }

  @Test
  void ofAFileThatIsNotThereStopTheRun() {
    Lists.removeAll();
    assertThat(new Emma(folder).misuses(KnownTestCase.class))
        .singleElement()
        .satisfies(message -> assertThat(message).contains("known.txt is not there", "write it"));
  }

  private List<Ran> of(String model) {
    return Ran.tests(
        new Emma(folder)
            .with(selectClass(PerModelTestCase.class))
            .configurationParameter(Constants.MODEL, model)
            .execute());
  }

  @AgnosiaSuite(model = "scripted:moody", aspects = "color")
  @SyntheticScenes(count = 12, seed = 7)
  @KnownFailures(Lists.KNOWN)
  static class KnownTestCase {}

  @AgnosiaSuite(model = "scripted:wrong", aspects = "color")
  @SyntheticScenes(count = 12, seed = 7)
  @KnownFailures(Lists.FOLDER + "/{model}.txt")
  static class PerModelTestCase {}
}
