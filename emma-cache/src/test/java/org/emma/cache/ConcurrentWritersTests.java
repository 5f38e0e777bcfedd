package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lets several processes make one file, and write to it, at the same time. */
@Timeout(300)
class ConcurrentWritersTests {

  private static final int PROCESSES = 4;
  private static final int COUNT = 150;

  @TempDir Path folder;
  @TempDir Path temporary;

  @Test
  void loseNoReplyToEachOther() throws Exception {
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      writers.add(
          ChildJvm.start(temporary, Writer.class, folder.toString(), "w" + i, "8", "" + COUNT));
    }
    List<String> acknowledged = new ArrayList<>();
    try (ReplyStore here = SqliteReplies.in(folder, remark -> {})) {
      for (int i = 0; i < COUNT; i++) {
        Replies.keep(here, "here-" + i);
        acknowledged.add("here-" + i);
      }
      for (Process writer : writers) {
        try (BufferedReader output = writer.inputReader()) {
          acknowledged.addAll(output.lines().toList());
        }
        assertThat(writer.waitFor()).isZero();
      }
      assertThat(acknowledged)
          .hasSize((PROCESSES + 1) * COUNT)
          .allSatisfy(
              question ->
                  assertThat(here.find(Replies.key(question))).contains(Replies.reply(question)));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve(SqliteReplies.FILE));
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).as("copies of SQLite's library").isEmpty();
    }
  }
}
