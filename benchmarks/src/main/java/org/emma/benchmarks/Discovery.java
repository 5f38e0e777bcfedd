package org.emma.benchmarks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Prints how long JUnit takes to find the tests of a suite of 9,000 questions, which is what a tool
 * waits for before it shows them: {@code Discovery ROUNDS}. Each round has a scene more than the
 * one before, so that nothing is there already.
 */
public final class Discovery {

  private static final int SCENES = 1000;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @AgnosiaSuite(
      model = "pinhole",
      items = 9000,
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO, QuestionForm.OPEN})
  @SyntheticScenes(count = SCENES, seed = 7)
  static final class BuiltInTest {}

  @AgnosiaSuite(
      model = "pinhole",
      items = 9000,
      generators = "all",
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO, QuestionForm.OPEN})
  @SyntheticScenes(count = SCENES, seed = 7)
  static final class AllTest {}

  private Discovery() {}

  public static void main(String[] rounds) {
    for (int round = 0; round < Integer.parseInt(rounds[0]); round++) {
      discover("built-in generators", BuiltInTest.class, round);
      discover("all generators", AllTest.class, round);
    }
  }

  private static void discover(String what, Class<?> suite, int round) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(suite))
            .configurationParameter(Constants.SCENES_COUNT, String.valueOf(SCENES + round))
            .build();
    long began = System.nanoTime();
    long busy = PROCESS.getProcessCpuTime();
    TestPlan found = LauncherFactory.create().discover(request);
    busy = PROCESS.getProcessCpuTime() - busy;
    long tests = found.countTestIdentifiers(TestIdentifier::isTest);
    System.out.printf(
        Locale.ROOT,
        "round %d, %s: %,d tests, %.2f s by the clock, %.2f s of processor time%n",
        round,
        what,
        tests,
        (System.nanoTime() - began) / 1e9,
        busy / 1e9);
  }
}
