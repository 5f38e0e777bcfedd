package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of an examination. */
@Timeout(120)
class KilledRunTests {

  private static final int KILLS = 10;
  private static final int MOST_ACKNOWLEDGED = 28;

  @TempDir Path folder;

  @Test
  void loses_no_acknowledged_reply_and_asks_for_none_again() throws Exception {
    Random random = new Random(7);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said =
          runAndKill(
              acknowledged.size() + 1 + random.nextInt(MOST_ACKNOWLEDGED), random.nextInt(15));
      Set<String> asked = after(InterruptedRun.ASKED, said);
      assertThat(asked)
          .as("asked again after %d kills", kill)
          .filteredOn(acknowledged::contains)
          .isEmpty();
      acknowledged.addAll(after(InterruptedRun.ACKNOWLEDGED, said));
      assertReadable(acknowledged);
    }
    assertThat(acknowledged).hasSizeBetween(KILLS, InterruptedRun.ITEMS.size() - 1);
    assertLastRunAsksNoneOf(acknowledged);
  }

  private void assertReadable(Set<String> acknowledged) {
    ImageDigests digests = new ImageDigests();
    try (ReplyStore store = ReplyStore.in(folder)) {
      for (Item item : InterruptedRun.ITEMS) {
        if (acknowledged.contains(item.question())) {
          Query query = Query.of(item, AnsweringMode.TEXT);
          ReplyKey key =
              ReplyKey.of("scripted-1", query.prompt(), query, digests.of(item.images()));
          assertThat(store.find(key))
              .hasValueSatisfying(
                  reply ->
                      assertThat(reply.text()).isEqualTo(InterruptedRun.answer(item.question())));
        }
      }
    }
  }

  private void assertLastRunAsksNoneOf(Set<String> acknowledged) {
    ScriptedModel model = InterruptedRun.model(line -> {});
    try (ReplyStore store = ReplyStore.in(folder);
        Examination examination =
            Examination.start(
                model, InterruptedRun.ITEMS, ExaminationSettings.defaults().withReplies(store))) {
      assertThat(examination.observations())
          .hasSameSizeAs(InterruptedRun.ITEMS)
          .extracting(Observation::grade)
          .containsOnly(Grade.CORRECT);
    }
    assertThat(model.asked())
        .extracting(Query::question)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(acknowledged);
  }

  /** Kills a run a moment after it acknowledged that many replies; returns all that it said. */
  private List<String> runAndKill(int acknowledgements, int millisecondsLater) throws Exception {
    Process process = start();
    List<String> said = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      int left = acknowledgements;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.startsWith(InterruptedRun.ACKNOWLEDGED) && --left == 0) {
          TimeUnit.MILLISECONDS.sleep(millisecondsLater);
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor()).as("exit code of a killed process").isNotZero();
    return said;
  }

  private Process start() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
                java.toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                InterruptedRun.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.start();
  }

  private static Set<String> after(String prefix, List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .collect(Collectors.toSet());
  }
}
