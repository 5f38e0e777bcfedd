package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts SQLite where its library cannot be unpacked. */
@Timeout(300)
class LibraryTests {

  @TempDir Path folder;

  @Test
  void thatCannotBeUnpackedSaysWhatToDo() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    Process child = ChildJvm.start(nowhere, Opening.class, folder.toString());
    assertThat(child.inputReader().lines())
        .singleElement()
        .asString()
        .startsWith("Replies cannot be kept in " + folder.resolve("replies.sqlite"))
        .contains("SQLite's library could not be unpacked and loaded")
        .endsWith("with -Dorg.sqlite.tmpdir=FOLDER");
    assertThat(child.waitFor()).isZero();
  }

  static final class Opening {
    private Opening() {}

    public static void main(String[] arguments) {
      LogManager.getLogManager().reset();
      try {
        SqliteReplies.in(Path.of(arguments[0]), remark -> {}).close();
      } catch (UncheckedIOException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
