package org.emma.runtime.served;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the chat completions protocol on loopback, and remembers what it was asked. */
final class ChatServer implements AutoCloseable {

  private static final int BACKLOG = 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<Headers> headers = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger mostInFlight = new AtomicInteger();

  /** Answers a request with a whole response, or with a status alone. */
  @FunctionalInterface
  interface Answers {
    JsonNode to(JsonNode request) throws Exception;
  }

  /** Is thrown to answer with a status and no reply. */
  static final class StatusException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    StatusException(int status) {
      this.status = status;
    }
  }

  ChatServer(Answers answers) {
    this(0, answers);
  }

  ChatServer(int port, Answers answers) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", exchange -> answer(exchange, answers));
    server.start();
  }

  static ChatServer saying(String content) {
    return new ChatServer(request -> Chat.saying(content));
  }

  URI url() {
    return URI.create("http://127.0.0.1:%d/v1".formatted(port()));
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<JsonNode> requests() {
    return List.copyOf(requests);
  }

  List<Headers> headers() {
    return List.copyOf(headers);
  }

  int inFlight() {
    return inFlight.get();
  }

  int mostInFlight() {
    return mostInFlight.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange, Answers answers) throws IOException {
    mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try (exchange) {
      JsonNode request = Chat.json(exchange.getRequestBody().readAllBytes());
      headers.add(exchange.getRequestHeaders());
      requests.add(request);
      respond(exchange, request, answers);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void respond(HttpExchange exchange, JsonNode request, Answers answers) throws Exception {
    try {
      byte[] response = Chat.JSON.writeValueAsBytes(answers.to(request));
      inFlight.decrementAndGet();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, response.length);
      exchange.getResponseBody().write(response);
    } catch (StatusException e) {
      inFlight.decrementAndGet();
      exchange.sendResponseHeaders(e.status, -1);
    }
  }
}
