package org.emma.cache;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.emma.examine.ReplyKey;
import org.emma.model.Reply;

/**
 * Lets threads that keep replies at the same time share one commit, because each waits for the
 * disk. Those that come while a commit is under way are the next one: the first of them makes it,
 * the others wait for it.
 */
final class GroupCommit {

  private final Commit commit;
  private final ReentrantLock turn = new ReentrantLock();
  private Group open = new Group();

  GroupCommit(Commit commit) {
    this.commit = commit;
  }

  /** Writes all or nothing of several threads' replies, to the disk. */
  @FunctionalInterface
  interface Commit {
    void run(List<Map<ReplyKey, Reply.Answered>> replies) throws SQLException;
  }

  /** Returns when replies are committed, also to a thread that is interrupted. */
  void keep(Map<ReplyKey, Reply.Answered> replies) throws SQLException {
    Group group;
    boolean first;
    synchronized (this) {
      group = open;
      first = group.replies.isEmpty();
      group.replies.add(replies);
    }
    if (first) {
      run(group);
    }
    try {
      group.done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SQLException trouble) {
        throw trouble;
      }
      if (e.getCause() instanceof IllegalStateException closed) {
        throw new IllegalStateException(closed.getMessage(), closed);
      }
      throw e;
    }
  }

  private void run(Group group) {
    turn.lock();
    try {
      synchronized (this) {
        open = new Group();
      }
      commit.run(group.replies);
      group.done.complete(true);
    } catch (SQLException | RuntimeException | Error e) {
      group.done.completeExceptionally(e);
    } finally {
      turn.unlock();
    }
  }

  private static final class Group {
    private final List<Map<ReplyKey, Reply.Answered>> replies = new ArrayList<>();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
  }
}
