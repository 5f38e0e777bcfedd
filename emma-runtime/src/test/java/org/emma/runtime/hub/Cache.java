package org.emma.runtime.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emma.runtime.http.Backoff;

/** Fetches from a loopback Hub into a folder, without waiting between tries. */
final class Cache {

  static final int TRIES = 3;
  static final WantedFiles WANTED =
      new WantedFiles(
          List.of("config.json", "tokenizer.json", "chat_template.jinja"),
          List.of("vision", "decoder"),
          "");

  private final Map<String, String> environment = new HashMap<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Path home;
  private Duration silence = Duration.ofMinutes(5);
  private long free = Long.MAX_VALUE;

  Cache(LoopbackHub hub, Path home) {
    this.home = home;
    environment.put("HF_ENDPOINT", hub.endpoint().toString());
    environment.put("HF_HOME", home.toString());
  }

  /** Serves a model of two networks, in full precision and in one other. */
  static LoopbackHub hub() {
    return new LoopbackHub("acme/eye")
        .with("README.md", "# Eye")
        .with("config.json", "{\"model_type\": \"eye\"}")
        .with("tokenizer.json", "{\"model\": {}}")
        .with("model.safetensors", "weights of another library")
        .with("onnx/vision.onnx", "the vision network")
        .with("onnx/decoder.onnx", "the decoder network")
        .with("onnx/decoder.onnx_data", "the weights of the decoder")
        .with("onnx/decoder.onnx_data_1", "more weights of the decoder")
        .with("onnx/vision_q4.onnx", "the small vision network")
        .with("onnx/decoder_q4.onnx", "the small decoder network")
        .with("onnx/decoder_fp16.onnx", "a decoder without its vision network");
  }

  Cache set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Cache patientFor(Duration other) {
    silence = other;
    return this;
  }

  Cache withFree(long bytes) {
    free = bytes;
    return this;
  }

  Path get() {
    return get("acme/eye");
  }

  Path get(String name) {
    return get(name, "");
  }

  Path get(String name, String precision) {
    HubSettings settings = HubSettings.of(environment::get, home);
    Patience patience = new Patience(TRIES, new Backoff(() -> 0L), silence);
    WantedFiles wanted = new WantedFiles(WANTED.settings(), WANTED.networks(), precision);
    return new Hub(settings, ProxySelector.of(null), patience, folder -> free, lines::add)
        .folder(HubModel.parse(name), wanted);
  }

  List<String> lines() {
    return lines;
  }

  Path root() {
    return home.resolve("hub");
  }

  Path model() {
    return root().resolve("models--acme--eye");
  }

  Path partial(LoopbackHub hub, String path) {
    return model().resolve("blobs").resolve(hub.etag(path) + ".emma.incomplete");
  }

  /** Returns everything below the cache by relative path: files by content, links by target. */
  static Map<String, String> tree(Path root) {
    Map<String, String> tree = new TreeMap<>();
    try (var walked = Files.walk(root)) {
      for (Path path : walked.toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          tree.put(name, "-> " + Files.readSymbolicLink(path).toString().replace('\\', '/'));
        } else if (Files.isRegularFile(path)) {
          tree.put(name, Files.readString(path));
        }
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
