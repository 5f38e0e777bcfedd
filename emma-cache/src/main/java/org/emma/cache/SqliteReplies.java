package org.emma.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
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
    Pending mine = new Pending(replies);
    if (keeps && !replies.isEmpty()) {
      pending.add(mine);
    }
    lock.lock();
    try {
      if (!mine.settled) {
        refuseIfClosed();
        commit();
      }
    } finally {
      lock.unlock();
    }
    mine.complain();
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

  /** Commits what all waiting threads have to keep; they find it settled when their turn comes. */
  private void commit() {
    List<Pending> together = new ArrayList<>();
    for (Pending next = pending.poll(); next != null; next = pending.poll()) {
      together.add(next);
    }
    Optional<SQLException> failure = Optional.empty();
    try {
      table.write(together.stream().map(one -> one.replies).toList());
    } catch (SQLException e) {
      failure = Optional.of(e);
    }
    for (Pending one : together) {
      one.settled = true;
      one.failure = failure;
    }
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new IllegalStateException(
          "The replies in %s were closed: open them again".formatted(file));
    }
  }

  /** Holds what a thread waits to see committed. */
  private final class Pending {

    private final Map<ReplyKey, Reply.Answered> replies;
    private Optional<SQLException> failure = Optional.empty();
    private boolean settled;

    Pending(Map<ReplyKey, Reply.Answered> replies) {
      this.replies = replies;
    }

    void complain() {
      if (failure.isPresent()) {
        throw Trouble.with(file, failure.get());
      }
    }
  }
}
