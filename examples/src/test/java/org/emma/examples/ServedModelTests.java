package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.emma.junit.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Any suite runs on a served model by changing one property. */
class ServedModelTests {

  private static final byte[] REPLY =
      "{\"choices\": [{\"message\": {\"content\": \"A\"}, \"finish_reason\": \"stop\"}]}"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          requests.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, REPLY.length);
          exchange.getResponseBody().write(REPLY);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyQuestionIsAskedOnceAndAnyOneCanBeSelectedAgain() {
    Map<String, Status> outcomes = run(selectClass(FirstCheckupTest.class));
    List<String> items = outcomes.keySet().stream().filter(id -> id.contains("/[item:")).toList();

    assertThat(items).hasSize(12).allMatch(id -> outcomes.get(id) != Status.FAILED);
    assertThat(requests).hasValue(12);

    assertThat(run(selectUniqueId(items.get(3))))
        .containsExactly(Map.entry(items.get(3), outcomes.get(items.get(3))));
    assertThat(requests).hasValue(12);
  }

  private Map<String, Status> run(DiscoverySelector selector) {
    Map<String, Status> outcomes = new LinkedHashMap<>();
    String model =
        "openai:http://127.0.0.1:%d/v1#Qwen/Qwen2.5-VL-7B-Instruct"
            .formatted(server.getAddress().getPort());
    LauncherFactory.create(
            LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .configurationParameter(Constants.MODEL, model)
                .configurationParameter(Constants.SCENES_COUNT, "12")
                .configurationParameter(Constants.REPORT_DIR, folder.resolve("emma").toString())
                .configurationParameter(Constants.REPLIES_DIR, folder.resolve("replies").toString())
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  outcomes.put(test.getUniqueId(), result.getStatus());
                }
              }
            });
    return outcomes;
  }
}
