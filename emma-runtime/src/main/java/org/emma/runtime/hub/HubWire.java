package org.emma.runtime.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.emma.runtime.http.RetryAfter;

/**
 * Sends one request and reads the response, for as long as something comes. Redirects are followed
 * here, because the token goes to the Hub alone and to no server that it sends us on to.
 */
final class HubWire {

  private static final Duration CONNECT = Duration.ofSeconds(15);
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final int MOST_REDIRECTS = 8;

  private final HttpClient client;
  private final HubSettings settings;
  private final Duration silence;

  HubWire(HubSettings settings, ProxySelector proxies, Duration silence) {
    this.settings = settings;
    this.silence = silence;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .proxy(proxies)
            .build();
  }

  /**
   * Gets a page or a file.
   *
   * @param headers beside those that every request has
   * @param body reads the response if it is a good one
   * @param received how much of it has been read
   * @throws StatusException if it is not
   * @throws IOException if no whole response comes
   */
  <T> HttpResponse<T> get(
      URI uri, Map<String, String> headers, BodyHandler<T> body, LongSupplier received)
      throws IOException, InterruptedException {
    return send("GET", uri, headers, body, received, to -> true);
  }

  /** Asks for what the Hub itself says of a file, wherever it sends us on to. */
  HttpHeaders head(URI uri) throws IOException, InterruptedException {
    return send("HEAD", uri, Map.of(), info -> BodySubscribers.discarding(), () -> 0, this::isHub)
        .headers();
  }

  private <T> HttpResponse<T> send(
      String method,
      URI uri,
      Map<String, String> headers,
      BodyHandler<T> body,
      LongSupplier received,
      Predicate<URI> follows)
      throws IOException, InterruptedException {
    URI at = uri;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      HttpResponse<T> response =
          await(client.sendAsync(request(method, at, headers), good(body)), received, at);
      int status = response.statusCode();
      if (status >= 200 && status < 300) {
        return response;
      }
      String location = response.headers().firstValue("Location").orElse("");
      if (status < 300 || status >= 400 || location.isEmpty()) {
        throw failure(response, at);
      }
      at = target(at, location);
      if (!follows.test(at)) {
        return response;
      }
    }
    throw new IOException("%s redirects without end".formatted(uri.getHost()));
  }

  private HttpRequest request(String method, URI uri, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(method, BodyPublishers.noBody())
            .setHeader("User-Agent", "emma")
            .setHeader("Accept-Encoding", "identity");
    headers.forEach(request::setHeader);
    if (isHub(uri)) {
      settings.token().authorization().ifPresent(it -> request.setHeader("Authorization", it));
    }
    return request.build();
  }

  private boolean isHub(URI uri) {
    URI hub = settings.endpoint();
    return uri.getScheme().equalsIgnoreCase(hub.getScheme())
        && uri.getHost().equalsIgnoreCase(hub.getHost())
        && uri.getPort() == hub.getPort();
  }

  private static URI target(URI from, String location) throws IOException {
    try {
      URI to = from.resolve(location);
      String scheme = String.valueOf(to.getScheme());
      boolean isWorse =
          from.getScheme().equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("https");
      if (to.getHost() != null && scheme.matches("(?i)https?") && !isWorse) {
        return to;
      }
    } catch (IllegalArgumentException e) {
      // Its message would show the address, which may be signed.
    }
    throw new IOException("%s redirects to where EMMA does not follow".formatted(from.getHost()));
  }

  private StatusException failure(HttpResponse<?> response, URI uri) {
    return new StatusException(
        uri.getHost(),
        isHub(uri),
        response.statusCode(),
        response.headers().firstValue("X-Error-Code").orElse(""),
        response
            .headers()
            .firstValue("Retry-After")
            .flatMap(value -> RetryAfter.parse(value, Instant.now()))
            .orElse(Duration.ZERO));
  }

  @SuppressWarnings("NullAway")
  private static <T> BodyHandler<T> good(BodyHandler<T> body) {
    return info ->
        info.statusCode() >= 200 && info.statusCode() < 300
            ? body.apply(info)
            : BodySubscribers.replacing(null);
  }

  private <T> HttpResponse<T> await(
      CompletableFuture<HttpResponse<T>> response, LongSupplier received, URI uri)
      throws IOException, InterruptedException {
    long last = received.getAsLong();
    long since = System.nanoTime();
    while (true) {
      try {
        return response.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long now = received.getAsLong();
        if (now != last) {
          last = now;
          since = System.nanoTime();
        } else if (System.nanoTime() - since > silence.toNanos()) {
          response.cancel(true);
          throw new HttpTimeoutException(
              "%s sent nothing for %d s"
                  .formatted(uri.getHost(), Math.max(1, silence.toSeconds())));
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        if (e.getCause() instanceof UncheckedIOException wrapper) {
          throw wrapper.getCause();
        }
        throw new IOException(String.valueOf(e.getCause()), e);
      } catch (InterruptedException e) {
        response.cancel(true);
        throw e;
      }
    }
  }
}
