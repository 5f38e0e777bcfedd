package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ends real processes in the middle of an examination, which the next goes on with. */
@Timeout(300)
class KilledRunTests {

  private static final int KILLS = 5;
  private static final int MOST_ACKNOWLEDGED = 40;

  @TempDir Path folder;
  @TempDir Path temporary;

  @Test
  void goesOnWhereItStoppedAndAsksForNoAcknowledgedReplyAgain() throws Exception {
    Random random = new Random(7);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said =
          runAndEnd(
              acknowledged.size() + 1 + random.nextInt(MOST_ACKNOWLEDGED),
              random.nextInt(15),
              ProcessHandle::destroyForcibly);
      assertThat(after(InterruptedRun.ASKED, said))
          .as("asked again after %d kills", kill)
          .noneMatch(acknowledged::contains);
      acknowledged.addAll(after(InterruptedRun.ACKNOWLEDGED, said));
    }
    assertThat(acknowledged).hasSizeBetween(KILLS, InterruptedRun.ITEMS.size() - 1);
    assertThat(after(InterruptedRun.ASKED, lastRun()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(acknowledged);
  }

  @Test
  void toldToEndItKeepsAllThatItAskedFor() throws Exception {
    assumeTrue(ProcessHandle.current().supportsNormalTermination(), "processes can only be killed");

    Set<String> asked = after(InterruptedRun.ASKED, runAndEnd(10, 5, ProcessHandle::destroy));

    assertThat(asked).hasSizeGreaterThanOrEqualTo(10);
    assertThat(after(InterruptedRun.ASKED, lastRun())).noneMatch(asked::contains);
  }

  private List<String> lastRun() {
    List<String> said = new ArrayList<>();
    try (ReplyStore store = SqliteReplies.in(folder, said::add);
        Examination examination =
            Examination.start(
                new InterruptedRun.SlowModel(said::add),
                InterruptedRun.ITEMS,
                ExaminationSettings.defaults().withReplies(store))) {
      assertThat(examination.observations())
          .hasSameSizeAs(InterruptedRun.ITEMS)
          .extracting(Observation::grade)
          .containsOnly(Grade.CORRECT);
    }
    return said;
  }

  /** Ends a run a moment after it acknowledged that many replies; returns all that it said. */
  private List<String> runAndEnd(
      int acknowledgements, int millisecondsLater, Consumer<ProcessHandle> end) throws Exception {
    Process process = ChildJvm.start(temporary, InterruptedRun.class, folder.toString());
    List<String> said = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      int left = acknowledgements;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(line);
        if (line.startsWith(InterruptedRun.ACKNOWLEDGED) && --left == 0) {
          TimeUnit.MILLISECONDS.sleep(millisecondsLater);
          end.accept(process.toHandle());
        }
      }
    }
    assertThat(process.waitFor()).as("exit code of a process that was ended").isNotZero();
    return said;
  }

  private static Set<String> after(String prefix, List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .collect(Collectors.toSet());
  }
}
