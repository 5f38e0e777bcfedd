package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class InterruptTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void stopTheQuestionsAndCloseTheModel() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      Future<List<Ran>> run =
          executor.submit(
              () -> {
                Thread tested = Thread.currentThread();
                ScriptedModel.onceAsked(3, tested::interrupt);
                return new Emma(folder).run(SlowTestCase.class);
              });
      List<Ran> tests = run.get(5, TimeUnit.MINUTES);
      assertThat(tests)
          .hasSize(40)
          .filteredOn(test -> test.status() == Status.FAILED)
          .hasSizeGreaterThan(20)
          .allMatch(test -> test.cause().equals("ExaminationStoppedException"));
      assertThat(ScriptedModel.ASKED).hasSizeLessThan(20);
      assertThat(ScriptedModel.CLOSED).containsExactly("scripted:slow");
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  @Timeout(300)
  void loseNoReplyThatComesLate() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    CountDownLatch late = new CountDownLatch(1);
    try {
      executor
          .submit(
              () -> {
                Thread tested = Thread.currentThread();
                ScriptedModel.onceAsked(
                    3,
                    () -> {
                      tested.interrupt();
                      awaitStubbornly(late);
                    });
                return new Emma(folder).run(SlowTestCase.class);
              })
          .get(5, TimeUnit.MINUTES);
      assertThat(ScriptedModel.CLOSED).isEmpty();
      assertThat(recorded()).isEqualTo(2);
      late.countDown();
      while (recorded() < 3) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private int recorded() throws SQLException {
    try (Connection replies =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("replies/replies.sqlite"));
        Statement statement = replies.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM reply")) {
      return count.getInt(1);
    }
  }

  private static void awaitStubbornly(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @AgnosiaSuite(model = "scripted:slow", aspects = "color")
  @SyntheticScenes(count = 40, seed = 7)
  static class SlowTestCase {}
}
