package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedHubTests {

  private static final String TOKEN = "hf_test-4711-do-not-tell";

  @TempDir Path folder;

  private LoopbackHub hub;
  private Cache cache;

  @BeforeEach
  void serve() {
    hub = Cache.hub();
    cache = new Cache(hub, folder.resolve("home")).set("HF_TOKEN", TOKEN);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Nested
  class TheToken {

    @Test
    void goesToTheHubAndToNoServerThatItSendsUsOnTo() {
      cache.get();

      assertThat(hub.requests())
          .filteredOn(request -> !request.toStore())
          .isNotEmpty()
          .allMatch(request -> request.authorization().equals("Bearer " + TOKEN));
      assertThat(hub.requests())
          .filteredOn(LoopbackHub.Request::toStore)
          .isNotEmpty()
          .allMatch(request -> request.authorization().isEmpty());
    }

    @Test
    void isInNoLineAndInNoMessage() {
      cache.get();
      assertThat(cache.lines()).noneMatch(line -> line.contains(TOKEN));

      hub.behaving((number, request, exchange) -> LoopbackHub.refuse(exchange, 401, ""));
      assertThatThrownBy(() -> cache.get())
          .hasMessageNotContaining(TOKEN)
          .hasMessageContaining("whether the token is still valid");
      assertThat(HubSettings.of(name -> "HF_TOKEN".equals(name) ? TOKEN : null, folder).toString())
          .doesNotContain(TOKEN);
    }

    @Test
    void isReadFromTheFileThatALoginWrites() throws IOException {
      Path file = Files.writeString(folder.resolve("own-token"), TOKEN + "\n");
      cache.set("HF_TOKEN", " ").set("HF_TOKEN_PATH", file.toString()).get();

      assertThat(hub.requests().get(0).authorization()).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void isRefusedIfItCannotBeOne() {
      cache.set("HF_TOKEN", "hf_4711\nX-Other: header");

      assertRefused("HF_TOKEN holds no token");
      assertThatThrownBy(() -> cache.get()).hasMessageNotContaining("4711");
    }
  }

  @Nested
  class AHostileHub {

    @Test
    void writesNothingOutsideTheCache() {
      hub.with("../../../../evil", "evil")
          .with("onnx/../../../../../evil", "evil")
          .with("/tmp/emma-evil", "evil")
          .with("onnx/vision.onnx_data/../../../../../../evil", "evil");

      cache.get();

      assertThat(Cache.tree(folder).keySet())
          .allMatch(path -> path.startsWith("home/hub/"))
          .noneMatch(path -> path.contains("evil"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"sha\": \"../../evil\", \"siblings\": []}",
          "{\"siblings\": []}",
          "[]",
          "<html>Log in to the network</html>",
          ""
        })
    void isRefusedForAListThatIsNone(String list) {
      hub.behaving(
          (number, request, exchange) -> {
            LoopbackHub.send(exchange, list.getBytes(StandardCharsets.UTF_8), "");
            return true;
          });

      assertRefused("does not answer like a Hugging Face Hub", "HF_ENDPOINT");
    }

    @Test
    void isRefusedForAnotherCommitThanTheOneThatIsAskedFor() {
      String other = "0".repeat(40);
      String list = "{\"sha\": \"%s\", \"siblings\": []}".formatted(hub.commit());
      hub.behaving(
          (number, request, exchange) -> {
            LoopbackHub.send(exchange, list.getBytes(StandardCharsets.UTF_8), "");
            return true;
          });

      assertThatThrownBy(() -> cache.get("acme/eye@" + other))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContainingAll(
              "lists acme/eye@%s as it is at commit %s".formatted(other, hub.commit()),
              "HF_ENDPOINT");
      assertThat(Cache.tree(folder)).isEmpty();
    }

    @Test
    void isRefusedForADigestThatIsAPath() {
      hub.listingNamesAlone()
          .behaving(
              (number, request, exchange) -> {
                boolean isHead = request.method().equals("HEAD");
                if (isHead) {
                  exchange.getResponseHeaders().set("ETag", "\"../../evil\"");
                  LoopbackHub.send(exchange, new byte[4], "");
                }
                return isHead;
              });

      assertRefused("does not answer like a Hugging Face Hub");
      assertThat(Cache.tree(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "http:", "/round/and/round"})
    void isNotFollowedAnywhere(String location) {
      hub.behaving(
          (number, request, exchange) -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            return true;
          });

      assertRefused("127.0.0.1 redirects");
    }
  }

  @Nested
  class Refusing {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "401 | GatedRepo        | The model acme/eye is gated: accept its licence on",
          "403 | GatedRepo        | The model acme/eye is gated: accept its licence on",
          "403 |                  | The model acme/eye is gated: accept its licence on",
          "401 | RepoNotFound     | There is no model acme/eye at",
          "404 | RepoNotFound     | There is no model acme/eye at",
          "404 | RevisionNotFound | The model acme/eye has no revision \"main\"",
          "407 |                  | The proxy in front of",
          "400 |                  | cannot be fetched: 127.0.0.1 answered 400"
        })
    void saysWhatToDo(int status, String code, String words) {
      hub.behaving(
          (number, request, exchange) ->
              LoopbackHub.refuse(exchange, status, code == null ? "" : code));

      assertRefused(words);
      assertThat(hub.requests()).hasSize(1);
    }

    @Test
    void saysThatAPrivateModelNeedsAToken() {
      cache.set("HF_TOKEN", "");

      assertThatThrownBy(() -> cache.get("acme/ear"))
          .hasMessageContainingAll(
              "There is no model acme/ear", "set HF_TOKEN to a token that may read it");
    }

    @Test
    void saysWhichPrecisionsThereAre() {
      assertThatThrownBy(() -> cache.get("acme/eye", "fp16"))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessage(
              "The model acme/eye has no files of the precision fp16: choose onnx:hf:acme/eye or onnx:hf:acme/eye#q4");
    }

    @Test
    void saysThatAModelHasNoNetworks() {
      for (String network : List.of("vision", "vision_q4", "decoder")) {
        hub.without("onnx/" + network + ".onnx");
      }

      assertRefused("The model acme/eye has no ONNX files that EMMA can use", "onnx-community");
    }

    @Test
    void saysThatAModelLacksItsConfiguration() {
      hub.without("config.json");

      assertRefused("The model acme/eye has no config.json");
    }

    @Test
    void saysHowMuchSpaceIsMissing() {
      cache.withFree(99);

      assertRefused(
          "The model acme/eye needs 124 bytes more in the cache", "where 99 bytes are free");
      assertThat(hub.downloads()).isEmpty();
    }

    @Test
    void saysThatTheCacheCannotBeWritten() throws IOException {
      Path file = Files.writeString(folder.resolve("file"), "no folder");
      cache.set("HF_HUB_CACHE", file.resolve("hub").toString());

      assertRefused("cannot be kept in the cache", "HF_HUB_CACHE");
    }
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> cache.get())
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContainingAll(words);
  }
}
