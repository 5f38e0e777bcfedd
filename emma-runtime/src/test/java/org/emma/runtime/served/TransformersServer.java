package org.emma.runtime.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Serves a tiny model with npm's transformers.js, a counterpart that shares no code with EMMA. */
final class TransformersServer implements AutoCloseable {

  private static final Path FOLDER = Path.of("src/test/tiny-models").toAbsolutePath();
  private static final Path MODELS =
      Path.of("src/test/resources/org/emma/runtime/onnx").toAbsolutePath();

  private final Process process;
  private final URI url;

  private TransformersServer(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  /** Tells what this machine lacks; empty if nothing. */
  static Optional<String> obstacle() throws InterruptedException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules/@huggingface/transformers"))) {
      return Optional.of(
          "npm's @huggingface/transformers is not there: run \"npm i --ignore-scripts --no-save @huggingface/transformers@4.3.1\" in emma-runtime/src/test/tiny-models");
    }
    try {
      Process version = new ProcessBuilder("node", "--version").start();
      return version.waitFor() == 0 ? Optional.empty() : Optional.of("node does not run");
    } catch (IOException e) {
      return Optional.of("there is no node on the path: install Node.js 20 or later");
    }
  }

  static TransformersServer start(String model) throws IOException {
    Process process =
        new ProcessBuilder("node", "server.mjs", MODELS.toString(), model)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader();
    String port = said.readLine();
    if (port == null) {
      throw new IOException("server.mjs ended before it served");
    }
    return new TransformersServer(process, URI.create("http://127.0.0.1:%s/v1".formatted(port)));
  }

  URI url() {
    return url;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
