package org.emma.runtime.served;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.emma.runtime.http.LimitedBody;

/**
 * Sends one request and reads its whole response, within a time and a size. HTTP/1.1 is forced: the
 * upgrade header of a first HTTP/2 request makes some Python servers drop the body. Redirects are
 * not followed, so that pictures and keys go where they were meant to go.
 */
final class Wire {

  private static final Duration LAST_WAIT = Duration.ofSeconds(3);

  private final HttpClient client;
  private final Map<String, String> headers;
  private final Limits limits;

  /**
   * Makes a wire.
   *
   * @param headers what each request carries, keys included
   */
  Wire(Map<String, String> headers, Limits limits) {
    this.headers = headers;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(limits.connectSeconds()))
            .build();
  }

  /**
   * Posts JSON. A thread that is interrupted gives a reply under way three more seconds, because it
   * is paid for.
   *
   * @throws IOException if no whole response comes in time
   */
  HttpResponse<byte[]> post(URI uri, byte[] json, Duration limit)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .setHeader("Content-Type", "application/json")
            .setHeader("Accept", "application/json")
            .setHeader("User-Agent", "emma")
            .POST(BodyPublishers.ofByteArray(json));
    headers.forEach(request::setHeader);
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request.build(), info -> new LimitedBody(limits.replyBytes()));
    try {
      return await(response, limit);
    } catch (InterruptedException e) {
      HttpResponse<byte[]> last = await(response, LAST_WAIT);
      Thread.currentThread().interrupt();
      return last;
    }
  }

  private static HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> response, Duration limit)
      throws IOException, InterruptedException {
    try {
      return response.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new HttpTimeoutException("no whole response within %d s".formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(String.valueOf(e.getCause()), e);
    }
  }
}
