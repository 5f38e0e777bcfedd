package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks replies up without leaving a trace. */
class ReadOnlyTests {

  @TempDir Path folder;

  @AfterEach
  void letTheFolderBeRemoved() {
    assertThat(folder.toFile().setWritable(true)).isTrue();
  }

  @Test
  void findsWhatIsThereAndKeepsNothing() throws IOException {
    keepOne();
    byte[] before = Files.readAllBytes(file());
    try (ReplyStore store = SqliteReplies.readOnly(folder)) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
      Replies.keep(store, "new");
      assertThat(store.find(Replies.key("new"))).isEmpty();
    }
    assertThat(file()).hasBinaryContent(before);
    assertThat(files()).containsExactly(file());
  }

  @Test
  void findsNothingWhereNothingIsAndCreatesNothing() {
    Path nowhere = folder.resolve("nowhere");
    try (ReplyStore store = SqliteReplies.readOnly(nowhere)) {
      assertThat(store.find(Replies.key("kept"))).isEmpty();
      Replies.keep(store, "new");
    }
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void findsWhatAnotherKeepsMeanwhile() {
    keepOne();
    try (ReplyStore reading = SqliteReplies.readOnly(folder);
        ReplyStore writing = SqliteReplies.in(folder, remark -> {})) {
      Replies.keep(writing, "new");
      assertThat(reading.find(Replies.key("new"))).contains(Replies.reply("new"));
    }
  }

  @Test
  void readsAFolderThatCannotBeWritten() throws IOException {
    keepOne();
    assertThat(file().toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(folder), "Who runs this test may write everywhere");
    try (ReplyStore store = SqliteReplies.readOnly(folder)) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
      Replies.keep(store, "new");
    }
    assertThat(files()).containsExactly(file());
  }

  @Test
  void readsAFileThatNothingCanBePutBeside() throws IOException, SQLException {
    keepOne();
    try (Connection connection = ReplyFile.openReadOnly(file(), false)) {
      assertThat(new ReplyTable(connection).find(Replies.key("kept").digest()))
          .contains(Replies.reply("kept"));
      assertThat(files()).containsExactly(file());
    }
  }

  @Test
  void findsWhatAKilledRunLeftBesideTheFile() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      Replies.keep(store, "kept");
      for (String name : List.of("replies.sqlite", "replies.sqlite-wal")) {
        Files.copy(folder.resolve(name), copy.resolve(name));
      }
    }
    try (ReplyStore store = SqliteReplies.readOnly(copy)) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
    }
  }

  private void keepOne() {
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      Replies.keep(store, "kept");
    }
  }

  private Path file() {
    return folder.resolve(SqliteReplies.FILE);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
