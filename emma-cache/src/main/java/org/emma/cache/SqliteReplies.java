package org.emma.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.emma.examine.ReplyKey;
import org.emma.examine.ReplyStore;
import org.emma.model.Reply;

/**
 * Keeps replies in the file {@code replies.sqlite} of a folder. Any number of processes may have
 * the same folder open at once; each sees what the others have kept so far.
 *
 * <p>What {@link #keep} was given is on disk when it returns: it outlives a killed process, and a
 * power cut as far as the disk does what it says. Threads that keep replies at the same time share
 * one commit. Of two replies to one question the later one stays.
 */
public final class SqliteReplies implements ReplyStore {

  /** The name of the file within its folder. */
  public static final String FILE = "replies.sqlite";

  private final Path file;
  private final ReplyTable table;
  private final boolean keeps;
  private final GroupCommit commits = new GroupCommit(this::commit);
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;

  SqliteReplies(Path file, ReplyTable table, boolean keeps) {
    this.file = file;
    this.table = table;
    this.keeps = keeps;
  }

  /**
   * Opens the replies in a folder, which is created where it does not exist.
   *
   * @param remarks is told in a sentence where the folder is no good place for them
   * @throws UncheckedIOException if they cannot be read and written; the message names the file and
   *     says what to do
   */
  public static ReplyStore in(Path folder, Consumer<String> remarks) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      Journal journal = Journal.in(folder);
      if (journal == Journal.ROLLBACK) {
        remarks.accept(journal.remark(file));
      }
      return new SqliteReplies(file, new ReplyTable(ReplyFile.open(file, journal)), true);
    } catch (IOException e) {
      throw Trouble.with(file, e);
    } catch (SQLException e) {
      throw Trouble.with(file, e);
    }
  }

  /**
   * Opens the replies in a folder to look them up only: what is kept goes nowhere, and nothing is
   * created or changed. A folder without any holds none.
   *
   * @throws UncheckedIOException if they cannot be read; the message names the file and says what
   *     to do
   */
  public static ReplyStore readOnly(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return ReplyStore.none();
    }
    try {
      boolean besides =
          Files.isWritable(file)
              && Files.isWritable(folder)
              && Journal.in(folder) == Journal.WRITE_AHEAD;
      return new SqliteReplies(file, new ReplyTable(ReplyFile.openReadOnly(file, besides)), false);
    } catch (IOException e) {
      throw Trouble.with(file, e);
    } catch (SQLException e) {
      throw Trouble.with(file, e);
    }
  }

  @Override
  public Optional<Reply.Answered> find(ReplyKey key) {
    lock.lock();
    try {
      refuseIfClosed();
      return table.find(key.digest());
    } catch (SQLException e) {
      throw Trouble.with(file, e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void keep(Map<ReplyKey, Reply.Answered> replies) {
    try {
      commits.keep(keeps ? replies : Map.of());
    } catch (SQLException e) {
      throw Trouble.with(file, e);
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        table.close();
      }
    } catch (SQLException e) {
      throw Trouble.with(file, e);
    } finally {
      lock.unlock();
    }
  }

  private void commit(List<Map<ReplyKey, Reply.Answered>> replies) throws SQLException {
    lock.lock();
    try {
      refuseIfClosed();
      if (replies.stream().anyMatch(some -> !some.isEmpty())) {
        table.write(replies);
      }
    } finally {
      lock.unlock();
    }
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new IllegalStateException(
          "The replies in %s were closed: open them again".formatted(file));
    }
  }
}
