package org.emma.junit.surefire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.platform.engine.TestEngine;

/**
 * A project with suites, tested by the Surefire plugin of the running build: offline, with what
 * that build has in its local repository.
 *
 * @param folder where it lies
 */
record MavenProject(Path folder) {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>example</groupId>
        <artifactId>checkups</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>org.junit.platform</groupId>
            <artifactId>junit-platform-launcher</artifactId>
            <version>%s</version>
            <scope>test</scope>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <argLine>-Xmx256m -Djava.awt.headless=true</argLine>
                <additionalClasspathElements>
                  %s
                </additionalClasspathElements>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Writes the project, with its suites compiled. */
  static MavenProject with(Path folder, String... suites) throws IOException {
    String elements =
        Stream.of(classPath().split(File.pathSeparator))
            .map("<additionalClasspathElement>%s</additionalClasspathElement>"::formatted)
            .collect(joining("\n"));
    Files.writeString(
        folder.resolve("pom.xml"),
        POM.formatted(
            TestEngine.class.getPackage().getImplementationVersion(),
            needed("emma.test.surefire"),
            elements));
    Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath(), "-proc:none"));
    for (String suite : suites) {
      String name = suite.replaceAll("(?s).*\\bclass (\\w+) .*", "$1");
      Path source = folder.resolve(name + ".java");
      Files.writeString(source, suite);
      arguments.add(source.toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).as("status of the compiler").isZero();
    return new MavenProject(folder);
  }

  /** Runs the tests, and returns what Maven said. */
  MavenRun test(String... arguments) throws IOException, InterruptedException {
    Path home = Path.of(needed("emma.test.maven"));
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    command.add(home.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString());
    command.addAll(List.of("-o", "-B"));
    command.add(
        "org.apache.maven.plugins:maven-surefire-plugin:%s:test"
            .formatted(needed("emma.test.surefire")));
    command.add("-Dmaven.repo.local=" + needed("emma.test.repository"));
    command.add("-Daether.enhancedLocalRepository.trackingFilename=none");
    command.addAll(List.of(arguments));
    Path log = folder.resolve("maven.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));
    Process maven = builder.start();
    try {
      assertThat(maven.waitFor(5, TimeUnit.MINUTES)).as("Maven ended in time").isTrue();
    } finally {
      maven.destroyForcibly();
    }
    return new MavenRun(
        maven.exitValue(), Files.readString(log), folder.resolve("target/surefire-reports"));
  }

  private static String classPath() {
    String ofSurefire = System.getProperty("surefire.test.class.path");
    return ofSurefire != null ? ofSurefire : System.getProperty("java.class.path");
  }

  private static String needed(String property) {
    String value = System.getProperty(property, "");
    assumeTrue(
        !value.isEmpty(), () -> "Only the Maven build sets %s: run it there".formatted(property));
    return value;
  }
}
