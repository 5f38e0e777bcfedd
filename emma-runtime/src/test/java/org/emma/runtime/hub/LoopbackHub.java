package org.emma.runtime.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves one model by the Hub's addresses and headers on this machine: small files itself, ONNX
 * files through a redirect to a second server.
 */
public final class LoopbackHub implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REST = Pattern.compile("bytes=(\\d+)-");
  private static final String SIGNATURE = "?signature=do-not-tell";

  private final String repository;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer hub;
  private final HttpServer store;
  private volatile boolean blobs = true;
  private volatile String commit = "";
  private volatile Behaviour behaviour = (number, request, exchange) -> false;

  /**
   * Is what a server was asked.
   *
   * @param toStore whether it was the second server
   * @param authorization the token's header; empty without
   * @param range empty for the whole file
   */
  public record Request(
      boolean toStore, String method, String path, String authorization, String range) {

    boolean isForContent() {
      return path.contains("/resolve/") || toStore;
    }
  }

  /** Does something else than a Hub does. */
  @FunctionalInterface
  interface Behaviour {

    /**
     * Does it.
     *
     * @param number how often the same path was asked for before, on the same server
     * @return whether the request is dealt with
     */
    boolean on(int number, Request request, HttpExchange exchange) throws IOException;
  }

  public LoopbackHub(String repository) {
    this.repository = repository;
    this.hub = server(false);
    this.store = server(true);
  }

  /** Serves the files of a folder. */
  public static LoopbackHub of(String repository, Path folder) {
    LoopbackHub hub = new LoopbackHub(repository);
    try (var walked = Files.walk(folder)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        hub.with(path, Files.readAllBytes(file));
      }
      return hub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LoopbackHub with(String path, String content) {
    return with(path, content.getBytes(StandardCharsets.UTF_8));
  }

  LoopbackHub with(String path, byte[] content) {
    files.put(path, content);
    StringBuilder all = new StringBuilder();
    files.forEach((name, bytes) -> all.append(name).append(etag(name, bytes)));
    commit = digest("SHA-1", all.toString().getBytes(StandardCharsets.UTF_8));
    return this;
  }

  LoopbackHub without(String path) {
    files.remove(path);
    return this;
  }

  /** Lists names alone, as some mirrors do. */
  LoopbackHub listingNamesAlone() {
    blobs = false;
    return this;
  }

  LoopbackHub behaving(Behaviour other) {
    behaviour = other;
    return this;
  }

  public URI endpoint() {
    return address(hub);
  }

  /** Makes this the Hub of a process, whatever Hub and proxy are its parent's. */
  public void nameIn(Map<String, String> environment, Path cache) {
    environment.keySet().removeIf(name -> name.startsWith("HF_") || name.endsWith("_OFFLINE"));
    environment.put("HF_ENDPOINT", endpoint().toString());
    environment.put("HF_HUB_CACHE", cache.toString());
    environment.put("HF_TOKEN_PATH", cache.resolveSibling("token").toString());
    environment.put("no_proxy", "127.0.0.1");
  }

  String commit() {
    return commit;
  }

  byte[] content(String path) {
    return files.get(path);
  }

  /** Returns what a file is kept under. */
  String etag(String path) {
    return etag(path, files.get(path));
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Returns the requests for content that reached the server that has it. */
  List<Request> downloads() {
    return requests.stream()
        .filter(request -> request.isForContent() && request.method().equals("GET"))
        .filter(request -> request.toStore() || !isLarge(request.path()))
        .toList();
  }

  void forget() {
    requests.clear();
  }

  private HttpServer server(boolean isStore) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext("/", exchange -> handle(exchange, isStore));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange, boolean isStore) throws IOException {
    try (exchange) {
      Request request =
          new Request(
              isStore,
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                  .orElse(""),
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")).orElse(""));
      int number;
      synchronized (requests) {
        number =
            (int)
                requests.stream()
                    .filter(it -> it.toStore() == isStore && it.path().equals(request.path()))
                    .count();
        requests.add(request);
      }
      if (!behaviour.on(number, request, exchange)) {
        answer(exchange, request);
      }
    }
  }

  private void answer(HttpExchange exchange, Request request) throws IOException {
    String listing = "/api/models/" + repository + "/revision/";
    String resolve = "/" + repository + "/resolve/";
    if (request.toStore()) {
      send(exchange, files.get(request.path().substring(1)), request.range());
    } else if (request.path().startsWith("/api/models/") && !request.path().startsWith(listing)) {
      refuse(exchange, 401, "RepoNotFound");
    } else if (request.path().startsWith(listing)) {
      list(exchange, request.path().substring(listing.length()));
    } else if (request.path().startsWith(resolve)) {
      String[] place = request.path().substring(resolve.length()).split("/", 2);
      resolve(exchange, request, place[0], place[1]);
    } else {
      refuse(exchange, 404, "");
    }
  }

  private void list(HttpExchange exchange, String revision) throws IOException {
    if (!List.of("main", "v1.0", "refs/pr/1", commit).contains(revision)) {
      refuse(exchange, 404, "RevisionNotFound");
      return;
    }
    ObjectNode model = JSON.createObjectNode().put("id", repository).put("sha", commit);
    var siblings = model.putArray("siblings");
    files.forEach(
        (path, bytes) -> {
          ObjectNode sibling = siblings.addObject().put("rfilename", path);
          if (blobs) {
            sibling.put("size", bytes.length).put("blobId", digest("SHA-1", git(bytes)));
            if (isLarge(path)) {
              sibling
                  .putObject("lfs")
                  .put("sha256", etag(path, bytes))
                  .put("size", bytes.length)
                  .put("pointerSize", 134);
            }
          }
        });
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    send(exchange, JSON.writeValueAsBytes(model), "");
  }

  private void resolve(HttpExchange exchange, Request request, String revision, String path)
      throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null || !List.of("main", commit).contains(revision)) {
      refuse(exchange, 404, "EntryNotFound");
      return;
    }
    exchange.getResponseHeaders().set("X-Repo-Commit", commit);
    if (!isLarge(path)) {
      exchange.getResponseHeaders().set("ETag", "W/\"" + etag(path, bytes) + "\"");
      send(exchange, bytes, request.range());
      return;
    }
    exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + etag(path, bytes) + "\"");
    exchange.getResponseHeaders().set("X-Linked-Size", String.valueOf(bytes.length));
    exchange.getResponseHeaders().set("Location", address(store) + "/" + path + SIGNATURE);
    exchange.sendResponseHeaders(302, -1);
  }

  static void send(HttpExchange exchange, byte[] bytes, String range) throws IOException {
    Matcher rest = REST.matcher(range);
    int from = rest.matches() ? Integer.parseInt(rest.group(1)) : 0;
    byte[] sent = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    if (rest.matches()) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(from, bytes.length - 1, bytes.length));
    }
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(sent.length));
    }
    exchange.sendResponseHeaders(
        rest.matches() ? 206 : 200, isHead || sent.length == 0 ? -1 : sent.length);
    if (!isHead) {
      exchange.getResponseBody().write(sent);
    }
  }

  static boolean refuse(HttpExchange exchange, int status, String code) throws IOException {
    exchange.getResponseHeaders().set("X-Error-Code", code);
    exchange.sendResponseHeaders(status, -1);
    return true;
  }

  private static boolean isLarge(String path) {
    return path.contains(".onnx");
  }

  private static String etag(String path, byte[] bytes) {
    return isLarge(path) ? digest("SHA-256", bytes) : digest("SHA-1", git(bytes));
  }

  private static byte[] git(byte[] bytes) {
    byte[] head = ("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII);
    byte[] blob = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, blob, head.length, bytes.length);
    return blob;
  }

  private static String digest(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    hub.stop(0);
    store.stop(0);
    threads.shutdownNow();
  }
}
