package org.emma.junit.allure;

import java.nio.file.Files;
import org.emma.junit.engine.EmmaTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Hears what the engine publishes, where Allure is there to show it; found by the JUnit Platform as
 * a service.
 */
public final class PublicationListener implements TestExecutionListener {

  private static final boolean ALLURE =
      isPresent("io.qameta.allure.junitplatform.AllureJunitPlatform");

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    if (ALLURE && isOurs(test)) {
      Published.add(test.getUniqueId(), entry.getKeyValuePairs());
    }
  }

  @Override
  public void fileEntryPublished(TestIdentifier test, FileEntry file) {
    if (ALLURE && isOurs(test) && Files.isRegularFile(file.getPath())) {
      Published.add(test.getUniqueId(), file.getPath());
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (ALLURE && isOurs(test) && test.isContainer()) {
      Published published = Published.take(test.getUniqueId());
      if (!published.files().isEmpty()) {
        ProfileResult.write(Place.of(test.getUniqueIdObject()), published.files());
      }
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    Published.clear();
    if (ALLURE) {
      ResultFiles.forget();
    }
  }

  private static boolean isOurs(TestIdentifier test) {
    return test.getUniqueIdObject().getSegments().stream().anyMatch(PublicationListener::isEngine);
  }

  private static boolean isEngine(UniqueId.Segment segment) {
    return segment.getType().equals("engine") && segment.getValue().equals(EmmaTestEngine.ID);
  }

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, PublicationListener.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
