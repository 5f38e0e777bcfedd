package org.emma.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs served suites with a key that servers repeat in every way they can, with Java's own logging
 * at its finest, and searches all that came out: console, logs, exceptions, system properties,
 * reports, Allure's results, recorded replies, treatment data.
 */
@Timeout(600)
class KeySafetyTests {

  private static final String KEY = "sk-proj-Zk3/9+Xq47pW11aaBBcc==hL5vT0mN8";
  private static final List<String> TRACES =
      List.of(
          KEY,
          "Zk3/9+Xq47",
          "aaBBcc==hL5v",
          "hL5vT0mN8",
          URLEncoder.encode(KEY, StandardCharsets.UTF_8),
          Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8)));

  /**
   * What Java's debug log says, at FINE, of a server that breaks HTTP: the line that broke it. No
   * code of ours is asked before.
   */
  private static final Pattern JAVAS_OWN =
      Pattern.compile(
          "(?m)^FINE: \\[HttpClient-.*java.net.ProtocolException: Invalid status line: .*$");

  /** What came of the runs: without it, nothing would be searched. */
  private static final List<String> SAID =
      List.of(
          "not asked, because the budget of 3 requests is spent",
          "Incorrect API key: [redacted]",
          "a redirect to http://127.0.0.1:9/?key=[redacted]",
          "busy with [redacted]",
          "broke the connection (Invalid status line: \"HTTP/1.1 [redacted]\")",
          "cannot be trusted",
          "the base URL \"[redacted]@127.0.0.1:9/v1\" is none",
          "\"key\" holds something other than env:NAME or file:PATH",
          "is no JSON at line 1",
          "No model \"openai:[redacted]@no host/v1#m\"",
          "No model \"openai:http://127.0.0.1:9/v1?[redacted]#m\"",
          "emma.confirm",
          "HttpClientImpl",
          "java.class.path=");

  @TempDir private Path folder;

  private final List<String> runs = new ArrayList<>();

  @Test
  void nothingThatComesOutOfServedSuitesHoldsTheKey() throws Exception {
    try (EchoServer server = new EchoServer()) {
      run("content", settings(server.url("content"), ""));
      run("error", settings(server.url("error"), ""));
      run("cut", settings(server.url("cut"), ""));
      run("redirect", settings(server.url("redirect"), ""));
      run("status", settings(server.url("status"), ", \"limits\": {\"attempts\": 2}"));
      run("tls", settings(server.babblingUrl().replace("http:", "https:"), ""));
      run("babble", settings(server.babblingUrl(), ", \"limits\": {\"attempts\": 1}"));
      run("budget", settings(server.url("content"), ", \"budget\": {\"requests\": 3}"));
      run("password", settings("http://me:%s@127.0.0.1:9/v1".formatted(KEY), ""));
      run("wrong-place", settings(server.url("content"), ", \"key\": \"%s\"".formatted(KEY)));
      run("wrong-kind", settings(server.url("content"), ", \"key\": %s".formatted(KEY)));
      add("user", "openai:http://me:%s@127.0.0.1:9/v1#m".formatted(KEY));
      add("malformed", "openai:http://%s@no host/v1#m".formatted(KEY));
      add("query", "openai:http://127.0.0.1:9/v1?key=%s#m".formatted(KEY));
      add("forecast", "openai:" + server.url("content") + "#m", "emma.dryrun=true");
      add("unconfirmed", "openai:" + server.url("content") + "#m", "emma.confirm=1");

      String said = fork();

      assertThat(server.keys()).hasSizeGreaterThan(10).containsOnly(KEY);
      assertThat(SAID).filteredOn(words -> !said.contains(words)).isEmpty();
    }
    assertThat(leaks()).isEmpty();
    assertThat(folder.resolve("reports")).isDirectoryRecursivelyContaining("glob:**/summary.md");
    assertThat(folder.resolve("reports")).isDirectoryRecursivelyContaining("glob:**/tuning.json");
    assertThat(folder.resolve("allure")).isDirectoryContaining("glob:**-result.json");
    assertThat(folder.resolve("replies")).isNotEmptyDirectory();
  }

  private void run(String name, String settings) throws IOException {
    Path file = Files.writeString(settingsFolder().resolve(name + ".json"), settings);
    add(name, "openai:" + file);
  }

  private void add(String name, String model, String... parameters) {
    List<String> run = new ArrayList<>(List.of(model, "emma.replies.dir=replies/" + name));
    run.addAll(List.of(parameters));
    runs.add(String.join("\t", run));
  }

  /** The files that a user writes lie elsewhere: here is only what comes out. */
  private Path settingsFolder() throws IOException {
    return Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-settings"));
  }

  private static String settings(String url, String more) {
    return "{\"urls\": [\"%s\"], \"model\": \"m\"%s}".formatted(url, more);
  }

  /** Runs the suites in a JVM whose key is in its environment, and returns what it said. */
  private String fork() throws Exception {
    Path logging =
        Files.writeString(
            folder.resolve("logging.properties"),
            "handlers=java.util.logging.ConsoleHandler\n.level=FINEST\njava.util.logging.ConsoleHandler.level=FINEST\n");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=" + logging,
                "-Djdk.httpclient.HttpClient.log=requests,errors,content,frames,ssl,trace,channel",
                "-Dallure.results.directory=allure",
                "-Demma.report.dir=reports",
                "-cp",
                System.getProperty("java.class.path"),
                KeyedRun.class.getName(),
                Files.write(settingsFolder().resolve("runs.txt"), runs).toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile());
    builder.environment().put("EMMA_API_KEY", KEY);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(150, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(folder.resolve("said.txt"));
  }

  /** Returns where the key, a part of it or a coding of it stands, in names or bytes of files. */
  private List<String> leaks() throws IOException {
    List<String> leaks = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        String bytes =
            Files.isRegularFile(path)
                ? JAVAS_OWN
                    .matcher(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                    .replaceAll("")
                : "";
        for (String trace : TRACES) {
          int at = (path + "\n" + bytes).indexOf(trace);
          if (at >= 0) {
            leaks.add(path + ": " + trace + " in " + beside(path + "\n" + bytes, at));
          }
        }
      }
    }
    return leaks;
  }

  private static String beside(String text, int at) {
    return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 60));
  }
}
