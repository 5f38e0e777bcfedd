package org.emma.junit.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

class WithoutAllureTests {

  @Test
  void theListenerOfThePlatformDoesNothingAndNeedsNothing() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(classPath(), platform())) {
      Class<?> listener = loader.loadClass(PublicationListener.class.getName());
      Object listening = listener.getConstructor().newInstance();
      Class<?> plan = loader.loadClass(TestPlan.class.getName());

      assertThatCode(
              () ->
                  listener
                      .getMethod("testPlanExecutionFinished", plan)
                      .invoke(listening, (Object) null))
          .doesNotThrowAnyException();
      assertThat(listener.getInterfaces())
          .extracting(Class::getName)
          .containsExactly(TestExecutionListener.class.getName());
    }
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] classPath() throws MalformedURLException {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<URL> urls = new ArrayList<>();
    for (String entry : whole.split(File.pathSeparator, -1)) {
      if (!entry.contains("io" + File.separator + "qameta")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
