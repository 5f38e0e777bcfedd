package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTests {

  private static final String VISION = "onnx/vision.onnx";
  private static final byte[] LONG = new byte[1 << 20];

  static {
    new Random(1).nextBytes(LONG);
  }

  @TempDir Path home;

  private LoopbackHub hub;
  private Cache cache;

  @BeforeEach
  void serve() {
    hub = Cache.hub().with(VISION, LONG);
    cache = new Cache(hub, home);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Nested
  class AfterABreak {

    @Test
    void goesOnWhereTheLastRunStopped() throws IOException {
      leave(LONG, LONG.length / 2);

      assertWhole();
      assertThat(ranges()).containsExactly("bytes=" + LONG.length / 2 + "-");
    }

    @Test
    void goesOnWithinTheRun() throws IOException {
      hub.behaving(
          (number, request, exchange) -> isVision(request) && number < 2 && hangUp(exchange));

      assertWhole();
      assertThat(ranges()).hasSize(3);
    }

    @Test
    void takesAPartThatIsAlreadyWhole() throws IOException {
      leave(LONG, LONG.length);

      assertWhole();
      assertThat(ranges()).isEmpty();
    }

    @Test
    void beginsAnewWhereTheServerSendsAllOfIt() throws IOException {
      leave(LONG, LONG.length / 2);
      hub.behaving(
          (number, request, exchange) -> {
            if (isVision(request)) {
              LoopbackHub.send(exchange, LONG, "");
            }
            return isVision(request);
          });

      assertWhole();
      assertThat(ranges()).hasSize(1);
    }

    @Test
    void beginsAnewWhereTheServerKnowsNoSuchPart() throws IOException {
      leave(LONG, LONG.length / 2);
      hub.behaving(
          (number, request, exchange) ->
              isVision(request) && number == 0 && LoopbackHub.refuse(exchange, 416, ""));

      assertWhole();
      assertThat(ranges()).containsExactly("bytes=" + LONG.length / 2 + "-", "");
    }

    @Test
    void beginsAnewWhereTheServerSendsAnotherPart() throws IOException {
      leave(LONG, LONG.length / 2);
      hub.behaving(
          (number, request, exchange) -> {
            boolean isFirst = isVision(request) && number == 0;
            if (isFirst) {
              LoopbackHub.send(exchange, LONG, "bytes=%d-".formatted(LONG.length / 4));
            }
            return isFirst;
          });

      assertWhole();
      assertThat(ranges()).containsExactly("bytes=" + LONG.length / 2 + "-", "");
    }

    @Test
    void beginsAnewWhereThePartIsOfSomethingElse() throws IOException {
      leave(new byte[LONG.length], LONG.length / 2);

      assertWhole();
      assertThat(ranges()).containsExactly("bytes=" + LONG.length / 2 + "-", "");
    }

    @Test
    void beginsAnewWhereThePartIsTooLong() throws IOException {
      leave(new byte[LONG.length * 2], LONG.length * 2);

      assertWhole();
      assertThat(ranges()).containsExactly("");
    }

    private void leave(byte[] bytes, int length) throws IOException {
      Path partial = cache.partial(hub, VISION);
      Files.createDirectories(partial.getParent());
      Files.write(partial, Arrays.copyOf(bytes, length));
    }
  }

  @Nested
  class FromAServerInTrouble {

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void isTriedAgain(int status) throws IOException {
      hub.behaving(
          (number, request, exchange) ->
              !request.toStore() && number < 2 && LoopbackHub.refuse(exchange, status, ""));

      assertWhole();
    }

    @Test
    void isTriedAgainWhereAnAddressHasExpired() {
      hub.behaving(
          (number, request, exchange) ->
              isVision(request) && number < 2 && LoopbackHub.refuse(exchange, 403, ""));

      assertWhole();
    }

    @Test
    void isGivenUpAfterAWhile() {
      hub.behaving(
          (number, request, exchange) ->
              isVision(request) && LoopbackHub.refuse(exchange, 503, ""));

      assertRefused("cannot be fetched: 127.0.0.1 answered 503", "run again later");
      assertThat(ranges()).hasSize(Cache.TRIES);
    }

    @Test
    void isNotWaitedForLongerThanMinutes() {
      hub.behaving(
          (number, request, exchange) -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            return LoopbackHub.refuse(exchange, 429, "");
          });

      assertRefused("127.0.0.1 answered 429 and asked for 86400 s");
      assertThat(hub.requests()).hasSize(1);
    }

    @Test
    void isGivenUpIfItSendsNothingMore() {
      CountDownLatch end = new CountDownLatch(1);
      hub.behaving(
          (number, request, exchange) -> {
            if (isVision(request)) {
              exchange.sendResponseHeaders(200, LONG.length);
              exchange.getResponseBody().write(LONG, 0, 10);
              exchange.getResponseBody().flush();
              await(end);
            }
            return isVision(request);
          });
      cache.patientFor(Duration.ofSeconds(1));

      assertRefused("127.0.0.1 sent nothing for 1 s", "what has come is kept");
      end.countDown();
    }

    @Test
    void isGivenUpWhenTheThreadIsInterrupted() {
      Thread.currentThread().interrupt();

      assertRefused("Interrupted while the model acme/eye was fetched");
      assertThat(Thread.interrupted()).isTrue();
    }

    private void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Nested
  class WithOtherBytes {

    @Test
    void isRefusedAndDeleted() {
      hub.behaving(
          (number, request, exchange) -> {
            if (isVision(request)) {
              LoopbackHub.send(exchange, new byte[LONG.length], request.range());
            }
            return isVision(request);
          });

      assertRefused(
          "The file onnx/vision.onnx came from 127.0.0.1 with other bytes", "and was deleted");
      assertThat(cache.partial(hub, VISION)).doesNotExist();
      assertThat(cache.model().resolve("blobs").resolve(hub.etag(VISION))).doesNotExist();
    }

    @Test
    void isRefusedForASmallFileToo() {
      hub.behaving(
          (number, request, exchange) -> {
            boolean isTokenizer = request.path().endsWith("tokenizer.json");
            if (isTokenizer) {
              LoopbackHub.send(exchange, "{\"model\": []}".getBytes(StandardCharsets.UTF_8), "");
            }
            return isTokenizer;
          });

      assertRefused("The file tokenizer.json came from 127.0.0.1 with other bytes");
    }

    @Test
    void isRefusedIfTheyAreMore() {
      hub.behaving(
          (number, request, exchange) -> {
            if (isVision(request)) {
              LoopbackHub.send(exchange, new byte[LONG.length + 1], "");
            }
            return isVision(request);
          });

      assertThatThrownBy(() -> cache.get()).isInstanceOf(ModelUnavailableException.class);
      assertThat(cache.model().resolve("blobs").resolve(hub.etag(VISION))).doesNotExist();
    }
  }

  /** Sends the first half where all is asked for, and nothing of a rest. */
  private static boolean hangUp(HttpExchange exchange) throws IOException {
    if (exchange.getRequestHeaders().containsKey("Range")) {
      return LoopbackHub.refuse(exchange, 503, "");
    }
    exchange.sendResponseHeaders(200, LONG.length);
    exchange.getResponseBody().write(LONG, 0, LONG.length / 2);
    exchange.getResponseBody().flush();
    return true;
  }

  private static boolean isVision(LoopbackHub.Request request) {
    return request.toStore() && request.path().endsWith("vision.onnx");
  }

  private List<String> ranges() {
    return hub.requests().stream()
        .filter(DownloadTests::isVision)
        .map(LoopbackHub.Request::range)
        .toList();
  }

  private void assertWhole() {
    assertThat(cache.get().resolve(VISION)).hasBinaryContent(LONG);
    assertThat(cache.partial(hub, VISION)).doesNotExist();
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> cache.get())
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContainingAll(words);
  }
}
