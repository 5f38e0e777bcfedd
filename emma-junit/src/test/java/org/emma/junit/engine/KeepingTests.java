package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;

class KeepingTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void aSecondRunAsksNothing() {
    run("keep");
    run("keep");
    assertThat(ScriptedModel.ASKED).hasSize(4);
  }

  @Test
  void switchedOffEveryRunAsksAndNothingIsLeft() {
    run("off");
    run("off");
    assertThat(ScriptedModel.ASKED).hasSize(8);
    assertThat(folder.resolve("replies")).doesNotExist();
  }

  @Test
  void aRunThatOnlyReadsTakesWhatIsRecordedAndRecordsNothing() throws Exception {
    assertThat(run("read")).allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(folder.resolve("replies")).doesNotExist();

    run("keep");
    forgetTheFirstReply();
    byte[] kept = Files.readAllBytes(folder.resolve("replies/replies.sqlite"));
    ScriptedModel.forget();

    run("read");
    run("read");
    assertThat(ScriptedModel.ASKED).as("one question, twice").hasSize(2);
    assertThat(folder.resolve("replies/replies.sqlite")).hasBinaryContent(kept);
  }

  @Test
  void aRunThatOnlyReadsGoesOnWithNoOther() {
    run("read", Constants.REPEATS, "2");
    assertThat(ScriptedModel.ASKED).hasSize(8);
    assertThat(folder.resolve("replies")).doesNotExist();
  }

  @Test
  void anythingElseStopsTheRunBeforeItAsks() {
    assertThat(
            with("maybe", Constants.REPEATS, "1").execute().containerEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage()))
        .containsExactly("Parameter emma.replies is \"maybe\": give it keep, read or off");
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  private void forgetTheFirstReply() throws SQLException {
    try (Connection replies =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("replies/replies.sqlite"));
        Statement statement = replies.createStatement()) {
      statement.executeUpdate("DELETE FROM reply WHERE rowid = 1");
    }
  }

  private List<Ran> run(String keeping) {
    return run(keeping, Constants.REPEATS, "1");
  }

  private List<Ran> run(String keeping, String key, String value) {
    return Ran.tests(with(keeping, key, value).execute());
  }

  private EngineTestKit.Builder with(String keeping, String key, String value) {
    return new Emma(folder)
        .with(selectClass(CheckupTestCase.class))
        .configurationParameter(Constants.REPLIES, keeping)
        .configurationParameter(key, value);
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  static class CheckupTestCase {}
}
