package org.emma.safety;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Repeats the key that it is sent wherever a server can: each path is another way. */
final class EchoServer implements AutoCloseable {

  private static final String SAYING =
      "{\"choices\": [{\"message\": {\"content\": \"%s\"}, \"finish_reason\": \"stop\"}]}";

  private final HttpServer server;
  private final ServerSocket babbler;
  private final List<String> keys = new CopyOnWriteArrayList<>();

  EchoServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/content", e -> respond(e, 200, SAYING.formatted("A " + key(e))));
    server.createContext(
        "/error",
        e -> respond(e, 401, "{\"error\": {\"message\": \"Incorrect API key: " + key(e) + "\"}}"));
    server.createContext(
        "/cut", e -> respond(e, 400, "x".repeat(290) + key(e) + " and more".repeat(20)));
    server.createContext(
        "/redirect",
        e -> {
          e.getResponseHeaders().set("Location", "http://127.0.0.1:9/?key=" + key(e));
          respond(e, 307, "");
        });
    server.createContext("/status", e -> respond(e, 500, "busy with " + key(e)));
    server.start();
    babbler = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::babble, "babbler");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns the base URL of a way to repeat the key. */
  String url(String way) {
    return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), way);
  }

  /** Returns the base URL of one that breaks the protocol with the key in its status line. */
  String babblingUrl() {
    return "http://127.0.0.1:%d/v1".formatted(babbler.getLocalPort());
  }

  /** Returns the keys that were sent. */
  List<String> keys() {
    return keys;
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    babbler.close();
  }

  private String key(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String key = header == null ? "" : header.replace("Bearer ", "");
    keys.add(key);
    return key;
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void babble() {
    while (!babbler.isClosed()) {
      try (Socket socket = babbler.accept()) {
        byte[] request = new byte[1 << 12];
        int length = Math.max(0, socket.getInputStream().read(request));
        String text = new String(request, 0, length, StandardCharsets.ISO_8859_1);
        String key = text.replaceFirst("(?s).*Bearer ", "").replaceFirst("(?s)\r.*", "");
        String response = "HTTP/1.1 " + key + "\r\n\r\n";
        socket.getOutputStream().write(response.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
  }
}
