package org.emma.runtime.served;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whole requests on a bare socket, and does with the connection what a test says. */
final class FaultyServer implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
  private static final int BACKLOG = 512;

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();

  /** Answers a request, or does not. */
  @FunctionalInterface
  interface Behaviour {

    /**
     * Does it.
     *
     * @param number which request this is, from zero
     * @return whether another request may follow on the connection
     */
    boolean on(int number, Socket connection) throws IOException, InterruptedException;
  }

  FaultyServer(Behaviour behaviour) {
    try {
      server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(
        () -> {
          while (!server.isClosed()) {
            accept(behaviour);
          }
        });
  }

  URI url() {
    return URI.create("http://127.0.0.1:%d/v1".formatted(server.getLocalPort()));
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    sockets.forEach(FaultyServer::close);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of a response. */
  static byte[] response(int status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 %d Whatever\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(status, headers, body.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private void accept(Behaviour behaviour) {
    try {
      Socket socket = server.accept();
      sockets.add(socket);
      threads.execute(() -> serve(socket, behaviour));
    } catch (IOException e) {
      return;
    }
  }

  private void serve(Socket socket, Behaviour behaviour) {
    try (socket) {
      while (read(socket.getInputStream()) && behaviour.on(requests.getAndIncrement(), socket)) {
        socket.getOutputStream().flush();
      }
    } catch (IOException | InterruptedException e) {
      return;
    } finally {
      sockets.remove(socket);
    }
  }

  private static boolean read(InputStream input) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = input.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    Matcher length = LENGTH.matcher(head);
    return length.find()
        && input.readNBytes(Integer.parseInt(length.group(1))).length
            == Integer.parseInt(length.group(1));
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
