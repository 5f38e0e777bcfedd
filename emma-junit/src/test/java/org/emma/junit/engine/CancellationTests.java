package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The platform that this is compiled on cannot cancel a run; the one it also runs on can. */
class CancellationTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void skipsTheQuestionsThatAreLeftAndClosesTheModel() throws Exception {
    Optional<Method> setter =
        Stream.of(EngineTestKit.Builder.class.getMethods())
            .filter(method -> method.getName().equals("cancellationToken"))
            .findFirst();
    assumeTrue(setter.isPresent(), "This version of the JUnit Platform cannot cancel a run");
    Class<?> kind = setter.get().getParameterTypes()[0];
    Object token = kind.getMethod("create").invoke(null);
    Method cancel = kind.getMethod("cancel");
    ScriptedModel.onceAsked(
        3,
        () -> {
          try {
            cancel.invoke(token);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
    EngineTestKit.Builder run = new Emma(folder).with(selectClass(SlowTestCase.class));
    setter.get().invoke(run, token);
    EngineExecutionResults results = run.execute();
    assertThat(results.testEvents().skipped().count()).isGreaterThan(20);
    assertThat(results.testEvents().failed().count()).isZero();
    assertThat(ScriptedModel.ASKED).hasSizeLessThan(20);
    assertThat(ScriptedModel.CLOSED).containsExactly("scripted:slow");
    assertThat(
            new Emma(folder).report(SlowTestCase.class, "scripted:slow").resolve("diagnosis.json"))
        .doesNotExist();
  }

  @AgnosiaSuite(model = "scripted:slow", aspects = "color")
  @SyntheticScenes(count = 40, seed = 7)
  static class SlowTestCase {}
}
