package org.emma.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Answering;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Is run in a JVM of its own: examines what each line of a file names, a model and parameters with
 * tabs between them, and says all there is to say.
 */
final class KeyedRun {

  private KeyedRun() {}

  public static void main(String[] args) throws IOException {
    for (String run : Files.readAllLines(Path.of(args[0]))) {
      List<String> parts = List.of(run.split("\t", -1));
      LauncherDiscoveryRequestBuilder request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(DiscoverySelectors.selectClass(EyesTestCase.class))
              .configurationParameter("emma.model", parts.get(0));
      for (String parameter : parts.subList(1, parts.size())) {
        int equals = parameter.indexOf('=');
        request.configurationParameter(
            parameter.substring(0, equals), parameter.substring(equals + 1));
      }
      try {
        LauncherFactory.create().execute(request.build(), new Telling());
      } catch (RuntimeException e) {
        tell(e);
      }
    }
    System.getProperties().forEach((name, value) -> System.out.println(name + "=" + value));
  }

  /** Shows a throwable with its causes, what was suppressed, and all stack traces. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  private static void tell(Throwable thrown) {
    thrown.printStackTrace();
  }

  private static final class Telling implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      System.out.println(test.getUniqueId() + " " + test.getDisplayName() + " " + result);
      result.getThrowable().ifPresent(KeyedRun::tell);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      System.out.println(test.getUniqueId() + " " + reason);
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      Map<String, String> values = entry.getKeyValuePairs();
      System.out.println(test.getUniqueId() + " " + values);
    }
  }

  @AgnosiaSuite(model = "pinhole", aspects = "color", answering = Answering.TEXT)
  @SyntheticScenes(count = 6, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.9)
  @Treatment(images = 4)
  static final class EyesTestCase {}
}
