package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ServedModelTests {

  @Nested
  class A_name {

    @Test
    void with_address_and_model_is_enough() {
      try (ChatServer server = ChatServer.saying("A");
          VisionLanguageModel model = Models.load("openai:" + server.url() + "#Qwen/Qwen2.5-VL")) {
        assertThat(model.name()).isEqualTo("openai:" + server.url() + "#Qwen/Qwen2.5-VL");
        assertThat(model.modes()).containsExactly(AnsweringMode.TEXT);
        Reply reply = model.answer(List.of(Chat.choice(Chat.picture(0)))).get(0);
        assertThat(Chat.text(reply)).isEqualTo("A");
        assertThat(server.requests().get(0).path("model").asText()).isEqualTo("Qwen/Qwen2.5-VL");
      }
    }

    @Test
    void of_a_file_stands_for_all_its_settings(@TempDir Path folder) throws Exception {
      try (ChatServer server = ChatServer.saying("B")) {
        Path file = folder.resolve("qwen.json");
        Files.writeString(
            file,
            "{\"urls\": [\"%s\"], \"model\": \"qwen\", \"prompts\": {\"system\": \"Look.\"}}"
                .formatted(server.url()));
        try (VisionLanguageModel model = Models.load("openai:" + file)) {
          model.answer(List.of(Chat.choice(Chat.picture(0))));
        }
        assertThat(server.requests().get(0).path("messages").path(0).path("content").asText())
            .isEqualTo("Look.");
      }
    }

    @Test
    void that_is_wrong_is_answered_with_those_that_exist() {
      assertThat(Models.obstacle("openai:gpu-box"))
          .hasValueSatisfying(
              obstacle ->
                  assertThat(obstacle)
                      .contains("openai:http://HOST:PORT/v1#MODEL")
                      .contains("openai:FILE.json")
                      .contains("pinhole"));
    }

    @Test
    void of_a_file_that_is_not_there_is_refused() {
      assertThatThrownBy(() -> Models.load("openai:nowhere.json"))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining("settings file nowhere.json")
          .hasMessageContaining("give the path of an existing file");
    }

    @Test
    void with_a_password_in_it_is_refused_without_repeating_it() {
      assertThatThrownBy(() -> Chat.settings(URI.create("http://me:hunter2@127.0.0.1:1/v1")))
          .hasMessageContaining("carries a user")
          .hasMessageNotContaining("hunter2");
    }
  }

  @Nested
  class The_identity {

    @Test
    void changes_with_whatever_may_change_the_answers_and_with_nothing_else() {
      URI url = URI.create("http://127.0.0.1:1/v1");
      String plain = identity(Chat.settings(url));
      assertThat(
              List.of(
                  identity(Chat.settings("\"decoding\": {\"seed\": 2}", url)),
                  identity(Chat.settings("\"decoding\": {\"maxTokens\": 9}", url)),
                  identity(Chat.settings("\"decoding\": {\"choice\": \"vllm\"}", url)),
                  identity(Chat.settings("\"decoding\": {\"body\": {\"top_k\": 1}}", url)),
                  identity(Chat.settings("\"limits\": {\"imageBytes\": 9}", url)),
                  identity(Chat.settings(URI.create("http://127.0.0.2:1/v1")))))
          .doesNotHaveDuplicates()
          .doesNotContain(plain);
      assertThat(
              List.of(
                  identity(Chat.settings("\"limits\": {\"inFlight\": 3}", url)),
                  identity(Chat.settings("\"headers\": {\"X-Team\": \"eyes\"}", url)),
                  identity(Chat.settings(url, URI.create("http://127.0.0.2:1/v1")))))
          .containsOnly(plain);
    }

    private String identity(ServedSettings settings) {
      try (ServedModel model = Chat.model(settings)) {
        return model.identity();
      }
    }

    @Test
    void and_the_prompt_hold_the_wording() {
      URI url = URI.create("http://127.0.0.1:1/v1");
      ServedSettings settings =
          Chat.settings(
              "\"prompts\": {\"system\": \"Look.\", \"yesNo\": \"Say yes or no: {question}\"}",
              url);
      try (ServedModel model = Chat.model(settings)) {
        assertThat(model.prompt(Chat.yesNo(Chat.picture(0))))
            .isEqualTo("Look.\n\nSay yes or no: Is there a star?");
        assertThat(model.prompt(Chat.open(Chat.picture(0))))
            .isEqualTo("Look.\n\nWhat is left of the star?\nAnswer in a word or a short phrase.");
      }
    }
  }

  @Nested
  class A_request {

    @Test
    void carries_the_key_from_the_environment_over_plain_http_1() {
      try (ChatServer server = ChatServer.saying("A")) {
        Chat.ask(Chat.settings(server.url()), Chat.choice(Chat.picture(0)));
        assertThat(server.headers().get(0))
            .containsEntry("Authorization", List.of("Bearer " + Chat.KEY))
            .containsEntry("Content-type", List.of("application/json"))
            .doesNotContainKeys("Upgrade", "Http2-settings");
      }
    }

    @Test
    void carries_further_headers_and_goes_to_another_path_if_told_so() {
      try (ChatServer server = ChatServer.saying("A")) {
        ServedSettings settings =
            Chat.settings(
                "\"path\": \"/chat/completions?api-version=1\", \"headers\": {\"X-Team\": \"eyes\", \"X-Other-Key\": \"env:EMMA_API_KEY\"}",
                server.url());
        assertThat(Chat.text(Chat.ask(settings, Chat.choice(Chat.picture(0))))).isEqualTo("A");
        assertThat(server.headers().get(0))
            .containsEntry("X-team", List.of("eyes"))
            .containsEntry("X-other-key", List.of(Chat.KEY));
      }
    }

    @Test
    void that_is_refused_for_want_of_a_key_says_how_to_give_one() {
      try (ChatServer server =
              new ChatServer(
                  request -> {
                    throw new ChatServer.StatusException(401);
                  });
          ServedModel model =
              ServedModel.of(
                  "openai:keyless",
                  Chat.settings(server.url()),
                  new Secrets(new HashMap<String, String>()::get))) {
        assertThat(Chat.cause(model.answer(List.of(Chat.choice(Chat.picture(0)))).get(0)))
            .endsWith(
                "answered 401, and no key was sent: set the environment variable EMMA_API_KEY to one, or give \"key\"");
      }
    }

    @Test
    void is_not_sent_when_the_time_for_all_of_them_is_over() {
      ChatServer away = ChatServer.saying("A");
      away.close();
      assertThat(
              Chat.cause(
                  Chat.ask(
                      Chat.settings("\"limits\": {\"totalSeconds\": 1}", away.url()),
                      Chat.choice(Chat.picture(0)))))
          .endsWith(
              "was waited for longer than \"limits.totalSeconds\", which is 1 (was out of reach (connection refused or address unknown))");
    }

    @Test
    void shows_every_question_about_a_picture_the_same_bytes() {
      try (ChatServer server = ChatServer.saying("A");
          ServedModel model = Chat.model(Chat.settings(server.url()))) {
        model.answer(
            List.of(
                Chat.choice(Chat.picture(0)),
                Chat.yesNo(Chat.picture(0)),
                Chat.open(Chat.picture(0))));
        assertThat(server.requests())
            .extracting(Chat::picture)
            .containsOnly(Chat.picture(0).bytes());
      }
    }
  }

  @Nested
  class Many_questions {

    @Test
    void are_under_way_at_once() {
      CountDownLatch all = new CountDownLatch(64);
      try (ChatServer server =
          new ChatServer(
              request -> {
                all.countDown();
                all.await();
                return Chat.saying("A");
              })) {
        List<Reply> replies = askTogether(Chat.settings(server.url()), 64, 8);
        assertThat(replies).extracting(Chat::text).containsOnly("A");
        assertThat(server.mostInFlight()).isEqualTo(64);
      }
    }

    @Test
    void are_fewer_at_once_after_the_server_pushed_back() {
      try (ChatServer server = new ChatServer(request -> atMost(6))) {
        servers.add(server);
        List<Reply> replies =
            askTogether(Chat.settings("\"limits\": {\"attempts\": 50}", server.url()), 200, 20);
        assertThat(replies).extracting(Chat::text).containsOnly("A");
        assertThat(server.requests()).hasSizeLessThan(800);
      }
    }

    private final List<ChatServer> servers = new ArrayList<>();

    private JsonNode atMost(int most) throws Exception {
      if (servers.get(0).inFlight() > most) {
        throw new ChatServer.StatusException(429);
      }
      TimeUnit.MILLISECONDS.sleep(5);
      return Chat.saying("A");
    }

    @Test
    void about_one_picture_go_to_one_of_several_servers() {
      try (ChatServer first = ChatServer.saying("A");
          ChatServer second = ChatServer.saying("A");
          ChatServer third = ChatServer.saying("A")) {
        askTogether(Chat.settings(first.url(), second.url(), third.url()), 120, 30);
        List<Set<String>> seen =
            List.of(first, second, third).stream()
                .map(
                    server ->
                        server.requests().stream()
                            .map(request -> Sha256.hex(Chat.picture(request)))
                            .collect(Collectors.toSet()))
                .toList();
        assertThat(seen).allSatisfy(pictures -> assertThat(pictures).hasSizeGreaterThan(2));
        assertThat(seen.stream().mapToInt(Set::size).sum()).isEqualTo(30);
      }
    }

    @Test
    void go_to_another_server_where_one_is_away() {
      try (ChatServer here = ChatServer.saying("A")) {
        ChatServer away = ChatServer.saying("B");
        away.close();
        List<Reply> replies = askTogether(Chat.settings(away.url(), here.url()), 40, 20);
        assertThat(replies).extracting(Chat::text).containsOnly("A");
        assertThat(here.requests()).hasSize(40);
      }
    }

    @Test
    void go_to_another_server_where_one_does_not_know_the_model() {
      try (ChatServer here = ChatServer.saying("A");
          ChatServer unwilling =
              new ChatServer(
                  request -> {
                    throw new ChatServer.StatusException(404);
                  })) {
        List<Reply> replies = askTogether(Chat.settings(unwilling.url(), here.url()), 40, 20);
        assertThat(replies).extracting(Chat::text).containsOnly("A");
        assertThat(here.requests()).hasSize(40);
      }
    }

    @Test
    void go_on_where_a_server_that_has_answered_refuses_one() {
      for (int status : new int[] {401, 404}) {
        AtomicInteger asked = new AtomicInteger();
        try (ChatServer server =
                new ChatServer(
                    request -> {
                      if (asked.incrementAndGet() == 3) {
                        throw new ChatServer.StatusException(status);
                      }
                      return Chat.saying("A");
                    });
            ServedModel model = Chat.model(Chat.settings(server.url()))) {
          List<Reply> replies =
              IntStream.range(0, 6)
                  .mapToObj(i -> model.answer(List.of(Chat.choice(Chat.picture(i)))).get(0))
                  .toList();
          assertThat(replies.get(2)).isInstanceOf(Reply.Failed.class);
          assertThat(replies).filteredOn(Reply.Answered.class::isInstance).hasSize(5);
          assertThat(server.requests()).hasSize(6);
        }
      }
    }

    @Test
    void go_on_where_the_first_is_refused_and_another_under_way_is_answered() throws Exception {
      CountDownLatch refused = new CountDownLatch(1);
      try (ChatServer server =
              new ChatServer(
                  request -> {
                    if (Chat.text(request).startsWith("Is there")) {
                      throw new ChatServer.StatusException(404);
                    }
                    refused.await();
                    return Chat.saying("A");
                  });
          ServedModel model = Chat.model(Chat.settings(server.url()))) {
        CompletableFuture<Reply> underWay =
            CompletableFuture.supplyAsync(
                () -> model.answer(List.of(Chat.choice(Chat.picture(0)))).get(0));
        while (server.inFlight() == 0) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
        Reply first = model.answer(List.of(Chat.yesNo(Chat.picture(1)))).get(0);
        refused.countDown();
        assertThat(Chat.cause(first)).contains("answered 404");
        assertThat(Chat.text(underWay.get())).isEqualTo("A");

        Reply later = model.answer(List.of(Chat.choice(Chat.picture(2)))).get(0);
        assertThat(Chat.text(later)).isEqualTo("A");
      }
    }

    private static List<Reply> askTogether(ServedSettings settings, int count, int pictures) {
      List<Query> queries =
          IntStream.range(0, count).mapToObj(i -> Chat.choice(Chat.picture(i % pictures))).toList();
      ExecutorService threads = Executors.newFixedThreadPool(64);
      try (ServedModel model = Chat.model(settings)) {
        assertThat(model.threads()).isEqualTo(64 * settings.urls().size());
        List<Future<Reply>> replies =
            threads.invokeAll(
                queries.stream()
                    .<Callable<Reply>>map(query -> () -> model.answer(List.of(query)).get(0))
                    .toList());
        List<Reply> all = new ArrayList<>();
        for (Future<Reply> reply : replies) {
          all.add(reply.get());
        }
        return all;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @Nested
  class A_demanded_choice {

    @Test
    void that_the_server_ignores_is_noticed() {
      try (ChatServer server = ChatServer.saying("The star is red.")) {
        ServedSettings settings =
            Chat.settings("\"decoding\": {\"choice\": \"vllm-guided\"}", server.url());
        assertThat(Chat.cause(Chat.ask(settings, Chat.choice(Chat.picture(0)))))
            .endsWith(
                "wrote \"The star is red.\" where \"decoding.choice\" left it A or B: it does not speak that dialect, so choose its own");
        assertThat(Chat.text(Chat.ask(settings, Chat.open(Chat.picture(0)))))
            .isEqualTo("The star is red.");
      }
    }

    @Test
    void is_taken_out_of_json() {
      try (ChatServer server = ChatServer.saying("{\"answer\": \"B\"}")) {
        ServedSettings settings =
            Chat.settings("\"decoding\": {\"choice\": \"json-schema\"}", server.url());
        assertThat(Chat.text(Chat.ask(settings, Chat.choice(Chat.picture(0))))).isEqualTo("B");
      }
    }
  }

  @Nested
  class The_settings {

    @Test
    void are_refused_while_java_is_told_to_trust_any_host() {
      String property = "jdk.internal.httpclient.disableHostnameVerification";
      ServedSettings settings = ServedSettings.of(URI.create("https://127.0.0.1:1/v1"), "tiny");
      System.setProperty(property, "true");
      try {
        assertThatThrownBy(() -> ServedModel.of("openai:x", settings))
            .isInstanceOf(ModelUnavailableException.class)
            .hasMessageContaining("lets any server pass for the right one: remove it");
      } finally {
        System.clearProperty(property);
      }
    }

    @Test
    void are_refused_where_a_key_is_missing() {
      ServedSettings settings =
          Chat.settings("\"key\": \"env:NOT_SET\"", URI.create("http://127.0.0.1:1/v1"));
      assertThatThrownBy(
              () -> ServedModel.of("openai:x.json", settings, new Secrets(Map.of("A", "b")::get)))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining("environment variable NOT_SET is not set");
    }
  }
}
