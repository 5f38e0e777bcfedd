package org.emma.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class GroupCommitTests {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch underWay = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void takesAllTogetherThatComeWhileACommitIsUnderWay() throws Exception {
    GroupCommit commits = new GroupCommit(replies -> slowly(replies.size()));
    List<Future<?>> kept = new ArrayList<>(List.of(keep(commits)));
    underWay.await();
    for (int i = 0; i < 10; i++) {
      kept.add(keep(commits));
    }
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(kept).noneMatch(Future::isDone);
    release.countDown();
    for (Future<?> one : kept) {
      one.get();
    }
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(11);
    assertThat(sizes).first().isEqualTo(1);
    assertThat(sizes).hasSizeLessThan(11);
  }

  @Test
  void tellsEveryThreadOfATroubleThatItsRepliesMet() throws Exception {
    GroupCommit commits =
        new GroupCommit(
            replies -> {
              slowly(replies.size());
              throw new SQLException("the disk is full");
            });
    List<Future<?>> kept = new ArrayList<>(List.of(keep(commits)));
    underWay.await();
    kept.add(keep(commits));
    kept.add(keep(commits));
    release.countDown();
    for (Future<?> one : kept) {
      assertThatThrownBy(one::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("the disk is full");
    }
  }

  @Test
  void keepsWhatAnInterruptedThreadBrings() throws Exception {
    GroupCommit commits = new GroupCommit(replies -> sizes.add(replies.size()));
    Thread.currentThread().interrupt();
    commits.keep(Map.of());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sizes).containsExactly(1);
  }

  private Future<?> keep(GroupCommit commits) {
    return threads.submit(
        () -> {
          commits.keep(Map.of());
          return true;
        });
  }

  private void slowly(int size) {
    sizes.add(size);
    underWay.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
