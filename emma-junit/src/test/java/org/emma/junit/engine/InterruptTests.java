package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
      List<Ran> tests = run.get(1, TimeUnit.MINUTES);
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

  @AgnosiaSuite(model = "scripted:slow", aspects = "color")
  @SyntheticScenes(count = 40, seed = 7)
  static class SlowTestCase {}
}
