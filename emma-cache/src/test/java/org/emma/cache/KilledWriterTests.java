package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of keeping replies. */
@Timeout(600)
class KilledWriterTests {

  private static final int KILLS = 50;
  private static final int AT_ONCE = 2;
  private static final int ENDLESS = 1_000_000;
  private static final String TORN =
      "SELECT key FROM reply WHERE text NOT LIKE prompt || ' % ' || prompt";

  @TempDir Path folder;
  @TempDir Path temporary;

  @Test
  void losesNoAcknowledgedReplyAndTearsNone() throws Exception {
    Random random = new Random(7);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill += AT_ONCE) {
      List<Process> writers = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        writers.add(
            ChildJvm.start(
                temporary, Writer.class, folder.toString(), "w" + (kill + i), "3", "" + ENDLESS));
      }
      for (Process writer : writers) {
        List<String> more = killedAfter(writer, 1 + random.nextInt(40), random.nextInt(3_000_000));
        assertAreThere(more);
        acknowledged.addAll(more);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS).doesNotHaveDuplicates();
    assertAreThere(acknowledged);
    assertThat(Sql.rows(folder, TORN)).as("torn replies, acknowledged or not").isEmpty();
  }

  private void assertAreThere(List<String> acknowledged) throws Exception {
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      assertThat(acknowledged)
          .allSatisfy(
              question ->
                  assertThat(store.find(Replies.key(question))).contains(Replies.reply(question)));
    }
    assertThat(Sql.rows(folder, "PRAGMA integrity_check")).containsExactly("ok");
  }

  /** Kills a writer a moment after it acknowledged that many replies; returns all of them. */
  private static List<String> killedAfter(Process writer, int acknowledgements, long nanosLater)
      throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader output = writer.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        acknowledged.add(line);
        if (acknowledged.size() == acknowledgements) {
          TimeUnit.NANOSECONDS.sleep(nanosLater);
          writer.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(writer.waitFor()).as("exit code of a killed process").isNotZero();
    return acknowledged;
  }
}
