package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assumptions;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubTests {

  @TempDir Path home;

  private LoopbackHub hub;
  private Cache cache;

  @BeforeEach
  void serve() {
    hub = Cache.hub();
    cache = new Cache(hub, home);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Nested
  class Fetching {

    @Test
    void bringsTheNeededFilesAlone() throws IOException {
      Path folder = cache.get();

      assertThat(folder).isEqualTo(cache.model().resolve("snapshots").resolve(hub.commit()));
      assertThat(folder.resolve("onnx/vision.onnx")).hasContent("the vision network");
      assertThat(Cache.tree(folder).keySet())
          .containsExactly(
              "config.json",
              "onnx/decoder.onnx",
              "onnx/decoder.onnx_data",
              "onnx/decoder.onnx_data_1",
              "onnx/vision.onnx",
              "tokenizer.json");
    }

    @Test
    void keepsThemAsTheHubsOwnLibraryDoes() {
      cache.get();
      Assumptions.assumeThat(System.getProperty("os.name")).doesNotContain("Windows");

      String snapshot = "snapshots/" + hub.commit();
      assertThat(Cache.tree(cache.model()))
          .containsOnly(
              entry("refs/main", hub.commit()),
              entry("blobs/" + hub.etag("config.json"), "{\"model_type\": \"eye\"}"),
              entry("blobs/" + hub.etag("tokenizer.json"), "{\"model\": {}}"),
              entry("blobs/" + hub.etag("onnx/vision.onnx"), "the vision network"),
              entry("blobs/" + hub.etag("onnx/decoder.onnx"), "the decoder network"),
              entry("blobs/" + hub.etag("onnx/decoder.onnx_data"), "the weights of the decoder"),
              entry("blobs/" + hub.etag("onnx/decoder.onnx_data_1"), "more weights of the decoder"),
              link(snapshot + "/config.json", "../../blobs/", "config.json"),
              link(snapshot + "/tokenizer.json", "../../blobs/", "tokenizer.json"),
              link(snapshot + "/onnx/vision.onnx", "../../../blobs/", "onnx/vision.onnx"),
              link(snapshot + "/onnx/decoder.onnx", "../../../blobs/", "onnx/decoder.onnx"),
              link(
                  snapshot + "/onnx/decoder.onnx_data",
                  "../../../blobs/",
                  "onnx/decoder.onnx_data"),
              link(
                  snapshot + "/onnx/decoder.onnx_data_1",
                  "../../../blobs/",
                  "onnx/decoder.onnx_data_1"));
      assertThat(cache.root().resolve(".locks/models--acme--eye"))
          .isDirectoryContaining(lock -> lock.endsWith(hub.etag("onnx/vision.onnx") + ".lock"));
    }

    @Test
    void holdsFilesWhereLinksAreNotWanted() {
      Path folder = cache.set("HF_HUB_DISABLE_SYMLINKS", "1").get();

      assertThat(folder.resolve("onnx/vision.onnx"))
          .hasContent("the vision network")
          .matches(file -> !Files.isSymbolicLink(file));
      hub.forget();
      assertThat(cache.get()).isEqualTo(folder);
      assertThat(hub.downloads()).isEmpty();
    }

    @Test
    void asksTheSecondTimeForTheListAlone() {
      Path folder = cache.get();
      hub.forget();

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(hub.requests())
          .extracting(LoopbackHub.Request::path)
          .containsExactly("/api/models/acme/eye/revision/main");
    }

    @Test
    void asksNothingTheSecondTimeForACommit() {
      Path folder = cache.get("acme/eye@" + hub.commit());
      hub.forget();

      assertThat(cache.get("acme/eye@" + hub.commit())).isEqualTo(folder);
      assertThat(hub.requests()).isEmpty();
      assertThat(cache.model().resolve("refs")).doesNotExist();
    }

    @Test
    void takesThePrecisionThatIsAskedFor() {
      Path folder = cache.get("acme/eye", "q4");

      assertThat(folder.resolve("onnx"))
          .isDirectoryContaining("glob:**vision_q4.onnx")
          .isDirectoryNotContaining("glob:**vision.onnx");
      assertThat(cache.get("acme/eye")).isEqualTo(folder);
      assertThat(folder.resolve("onnx/vision.onnx")).hasContent("the vision network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.0", "refs/pr/1"})
    void takesTheRevisionThatIsAskedFor(String revision) {
      Path folder = cache.get("acme/eye@" + revision);

      assertThat(folder).hasFileName(hub.commit());
      assertThat(cache.model().resolve("refs").resolve(revision)).hasContent(hub.commit());
    }

    @Test
    void bringsWhatANewCommitChanged() {
      Path before = cache.get();
      hub.with("config.json", "{\"model_type\": \"better eye\"}").forget();

      Path after = cache.get();

      assertThat(after).isNotEqualTo(before);
      assertThat(after.resolve("config.json")).content().contains("better");
      assertThat(before.resolve("config.json")).content().doesNotContain("better");
      assertThat(after.resolve("onnx/vision.onnx")).hasContent("the vision network");
      assertThat(hub.downloads())
          .extracting(LoopbackHub.Request::path)
          .containsExactly("/acme/eye/resolve/%s/config.json".formatted(hub.commit()));
      assertThat(cache.model().resolve("refs/main")).hasContent(hub.commit());
    }

    @Test
    void usesWhatAnotherProgramFetched() throws IOException {
      Path blobs = Files.createDirectories(cache.model().resolve("blobs"));
      Files.write(blobs.resolve(hub.etag("onnx/vision.onnx")), hub.content("onnx/vision.onnx"));

      assertThat(cache.get().resolve("onnx/vision.onnx")).hasContent("the vision network");
      assertThat(hub.downloads()).noneMatch(request -> request.path().endsWith("vision.onnx"));
    }

    @Test
    void learnsDigestsFromHeadersWhereTheListHasNone() {
      hub.listingNamesAlone();

      Path folder = cache.get();

      assertThat(folder.resolve("onnx/vision.onnx")).hasContent("the vision network");
      assertThat(cache.model().resolve("blobs"))
          .isDirectoryContaining(blob -> blob.endsWith(hub.etag("onnx/vision.onnx")))
          .isDirectoryContaining(blob -> blob.endsWith(hub.etag("config.json")));
    }

    @Test
    void tellsHowMuchComesFromWhereAndWhereTo() {
      cache.get();

      assertThat(cache.lines().get(0))
          .contains("acme/eye: fetching 6 files from", hub.endpoint().toString(), "models--acme");
      assertThat(cache.lines().get(cache.lines().size() - 1))
          .startsWith("acme/eye: [####################] 100 % of 124 bytes");
    }

    private Map.Entry<String, String> link(String shown, String up, String path) {
      return entry(shown, "-> " + up + hub.etag(path));
    }
  }

  @Nested
  class AtOnce {

    @Test
    void threadsFetchEachFileOnce() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<Path>> all =
          threads.invokeAll(List.of(cache::get, cache::get, cache::get, cache::get));

      for (Future<Path> one : all) {
        assertThat(one.get().resolve("onnx/vision.onnx")).hasContent("the vision network");
      }
      threads.shutdown();
      assertThat(hub.downloads()).extracting(LoopbackHub.Request::path).doesNotHaveDuplicates();
    }

    @Test
    void processesFetchEachFileOnce() throws Exception {
      List<Process> all = List.of(process(), process());

      for (Process one : all) {
        String said =
            new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(one.waitFor()).isZero();
        assertThat(said).isEqualTo(cache.model().resolve("snapshots/" + hub.commit()).toString());
      }
      assertThat(hub.downloads()).extracting(LoopbackHub.Request::path).doesNotHaveDuplicates();
    }

    private Process process() throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  FetchedAlone.class.getName(),
                  "acme/eye")
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      hub.nameIn(builder.environment(), cache.root());
      return builder.start();
    }
  }

  @Nested
  class OutOfReach {

    @Test
    void whatWasFetchedIsUsedAndALineSaysSo() {
      Path folder = cache.get();
      hub.behaving((number, request, exchange) -> LoopbackHub.refuse(exchange, 503, ""));
      hub.forget();

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(hub.requests()).hasSize(1);
      assertThat(cache.lines())
          .last()
          .asString()
          .isEqualTo(
              "acme/eye: the Hub is out of reach (127.0.0.1 answered 503), so the files of commit %s are used, which were fetched before",
              hub.commit());
    }

    @Test
    void whatWasFetchedIsUsedWithoutANetwork() {
      Path folder = cache.get();
      hub.close();

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(cache.lines()).last().asString().contains("the Hub is out of reach");
    }

    @Test
    void whatWasFetchedIsUsedBehindAProxyThatWantsALogin() {
      Path folder = cache.get();
      hub.behaving((number, request, exchange) -> LoopbackHub.refuse(exchange, 407, ""));

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(cache.lines()).last().asString().contains("127.0.0.1 answered 407");
    }

    @Test
    void whatWasFetchedIsUsedWhereSomebodyElseAnswers() {
      Path folder = cache.get();
      byte[] page = "<html>Log in to the network</html>".getBytes(StandardCharsets.UTF_8);
      hub.behaving(
          (number, request, exchange) -> {
            LoopbackHub.send(exchange, page, "");
            return true;
          });

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(cache.lines())
          .last()
          .asString()
          .contains("does not answer like a Hugging Face Hub", "are used");
    }

    @Test
    void aModelThatWasNotFetchedIsRefused() {
      hub.close();

      assertThatThrownBy(() -> cache.get())
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageStartingWith("The model acme/eye cannot be fetched from http://127.0.0.1:")
          .hasMessageContainingAll("check the network", "HF_ENDPOINT", "https_proxy");
    }

    @Test
    void nothingIsAskedOffline() {
      Path folder = cache.get();
      hub.forget();
      cache.set("HF_HUB_OFFLINE", "1");

      assertThat(cache.get()).isEqualTo(folder);
      assertThat(hub.requests()).isEmpty();
    }

    @Test
    void offlineAModelThatIsNotThereInThatPrecisionIsRefused() {
      cache.get();
      cache.set("HF_HUB_OFFLINE", "yes");

      assertThatThrownBy(() -> cache.get("acme/eye", "q4"))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessage(
              "The model acme/eye is not in the cache %s, or not all of it, and HF_HUB_OFFLINE forbids to fetch it: run once without, or copy models--acme--eye there from where it is",
              cache.root());
    }

    @Test
    void offlineAModelThatWasBrokenOffIsRefused() {
      hub.behaving(
          (number, request, exchange) ->
              request.path().endsWith(".onnx_data") && LoopbackHub.refuse(exchange, 410, ""));
      assertThatThrownBy(() -> cache.get()).isInstanceOf(ModelUnavailableException.class);
      cache.set("HF_HUB_OFFLINE", "1");

      assertThatThrownBy(() -> cache.get()).hasMessageContaining("not all of it");
    }
  }
}
