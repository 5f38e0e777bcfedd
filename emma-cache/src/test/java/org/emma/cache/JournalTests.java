package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.emma.examine.ReplyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nfs",
        "nfs4",
        "NFS4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "9p",
        "fuse.sshfs",
        "fuse.s3fs",
        "fuse.gcsfuse",
        "lustre",
        "ceph",
        "beegfs"
      })
  void isOfTheOldKindOverANetwork(String type) {
    assertThat(Journal.on(type, "/home/me/project")).isEqualTo(Journal.ROLLBACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ext4",
        "xfs",
        "btrfs",
        "zfs",
        "apfs",
        "hfs",
        "NTFS",
        "fuseblk",
        "tmpfs",
        "overlay",
        "fuse.gocryptfs"
      })
  void isTheWriteAheadLogOnADiskOfTheMachine(String type) {
    assertThat(Journal.on(type, "/home/me/project")).isEqualTo(Journal.WRITE_AHEAD);
    assertThat(Journal.on(type, "C:\\Users\\me")).isEqualTo(Journal.WRITE_AHEAD);
  }

  @Test
  void isOfTheOldKindOnAWindowsServer() {
    assertThat(Journal.on("NTFS", "\\\\server\\share\\project")).isEqualTo(Journal.ROLLBACK);
  }

  @Test
  void isSpokenOfInOneSentence() {
    assertThat(Journal.ROLLBACK.remark(Path.of("replies.sqlite")))
        .startsWith("Replies are kept in replies.sqlite on a network file system")
        .endsWith("choose a folder on a local disk");
  }

  @Test
  void ofTheOldKindKeepsRepliesToo() throws Exception {
    try (ReplyStore store = overANetwork()) {
      Replies.keep(store, "kept");
    }
    try (ReplyStore store = overANetwork()) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
    }
    assertThat(journal()).isEqualTo("delete");
  }

  @Test
  void isReplacedInAFileThatCameFromElsewhere() throws Exception {
    try (ReplyStore store = SqliteReplies.in(folder, remark -> {})) {
      Replies.keep(store, "kept");
    }
    assertThat(journal()).isEqualTo("wal");
    try (ReplyStore store = overANetwork()) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
    }
    assertThat(journal()).isEqualTo("delete");
  }

  @Test
  void ofTheOldKindStaysSinceOthersMayUseItOverANetwork() throws Exception {
    try (ReplyStore store = overANetwork()) {
      Replies.keep(store, "kept");
    }
    List<String> remarks = new ArrayList<>();
    try (ReplyStore store = SqliteReplies.in(folder, remarks::add)) {
      assertThat(store.find(Replies.key("kept"))).contains(Replies.reply("kept"));
    }
    assertThat(journal()).isEqualTo("delete");
    assertThat(remarks).isEmpty();
  }

  private ReplyStore overANetwork() throws SQLException {
    Path file = folder.resolve(SqliteReplies.FILE);
    Connection connection = ReplyFile.open(file, Journal.ROLLBACK);
    return new SqliteReplies(file, new ReplyTable(connection), true);
  }

  private String journal() throws SQLException {
    return Sql.rows(folder, "PRAGMA journal_mode").get(0);
  }
}
