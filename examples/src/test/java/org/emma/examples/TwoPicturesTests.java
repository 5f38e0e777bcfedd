package org.emma.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.emma.junit.Constants;
import org.emma.model.ModelFile;
import org.emma.scene.Image;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Puts questions about two pictures to a server, records the replies, and replays them. */
class TwoPicturesTests {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final byte[] REPLY =
      "{\"choices\": [{\"message\": {\"content\": \"Yes.\"}, \"finish_reason\": \"stop\"}]}"
          .getBytes(UTF_8);

  @TempDir private Path folder;

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private String served;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
    served = "openai:http://127.0.0.1:%d/v1#pair-model".formatted(server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void bothPicturesAreShownInTheOrderThatTheQuestionMeans() throws IOException {
    run(served);

    assertThat(requests).hasSize(20);
    assertThat(asked()).containsExactlyInAnyOrderElementsOf(meant());
  }

  @Test
  void recordedRepliesAreNotAskedForAgain() {
    Map<String, Status> first = run(served);
    Map<String, Status> second = run(served);

    assertThat(requests).hasSize(20);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aReplayAnswersAsTheModelDid() throws IOException {
    run(served);
    List<String> told = outcomes(served);
    server.stop(0);
    Path replies = Files.copy(log(served), folder.resolve("replies.jsonl"));
    String replay = "replay:%s?id=item&reply=reply".formatted(replies);
    run(replay);

    assertThat(outcomes(replay)).hasSize(20).isEqualTo(told);
    assertThat(requests).hasSize(20);
  }

  /** Returns of each request the question and what its pictures hold, in order. */
  private List<List<String>> asked() throws IOException {
    List<List<String>> asked = new ArrayList<>();
    for (String request : requests) {
      JsonNode content = MAPPER.readTree(request).path("messages").path(0).path("content");
      String text = content.path(content.size() - 1).path("text").asText();
      List<String> parts = new ArrayList<>(List.of(text.lines().findFirst().orElseThrow()));
      for (JsonNode part : content) {
        String url = part.path("image_url").path("url").asText();
        if (!url.isEmpty()) {
          parts.add(Sha256.hex(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1))));
        }
      }
      asked.add(parts);
    }
    return asked;
  }

  /** Returns the same from what the log says of each question. */
  private List<List<String>> meant() throws IOException {
    Map<String, Image> images = new HashMap<>();
    for (Scene scene : new org.emma.scene.synthetic.SyntheticScenes(60, 7).scenes()) {
      images.put(scene.image().name(), scene.image());
    }
    List<List<String>> meant = new ArrayList<>();
    for (JsonNode line : observations(served)) {
      List<String> parts = new ArrayList<>(List.of(line.path("question").asText()));
      for (String name : line.path("images").asText().split("\\+", -1)) {
        parts.add(Sha256.hex(images.get(name).bytes()));
      }
      meant.add(parts);
    }
    return meant;
  }

  private List<String> outcomes(String model) throws IOException {
    return observations(model).stream()
        .map(line -> line.path("item").asText() + " " + line.path("grade").asText())
        .sorted()
        .toList();
  }

  private List<JsonNode> observations(String model) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log(model))) {
      lines.add(MAPPER.readTree(line));
    }
    return lines;
  }

  private Path log(String model) {
    return folder
        .resolve("emma")
        .resolve(TwoPicturesSuite.class.getName())
        .resolve(ModelFile.name(model))
        .resolve("observations.jsonl");
  }

  private Map<String, Status> run(String model) {
    Map<String, Status> outcomes = new LinkedHashMap<>();
    LauncherFactory.create(
            LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(TwoPicturesSuite.class))
                .configurationParameter(Constants.MODEL, model)
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

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    exchange.sendResponseHeaders(200, REPLY.length);
    exchange.getResponseBody().write(REPLY);
    exchange.close();
  }
}
