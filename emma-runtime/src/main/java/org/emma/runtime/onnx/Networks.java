package org.emma.runtime.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;

/**
 * Holds the three networks of a model: the vision encoder, the embedding of tokens and the decoder.
 */
final class Networks implements AutoCloseable {

  /** The files that a model is made of, without ending. */
  static final List<String> FILES =
      List.of("vision_encoder", "embed_tokens", "decoder_model_merged");

  /**
   * ONNX Runtime overflows the megabyte that a Java thread has by default, and ends the process.
   */
  private static final long STACK = 16 << 20;

  private final ExecutorService runner;
  private final List<Network> all;
  private final Eye eye;
  private final Decoder decoder;
  private final Accelerator accelerator;

  private Networks(ExecutorService runner, List<Network> all, Accelerator accelerator) {
    this.runner = runner;
    this.all = List.copyOf(all);
    this.eye = new Eye(all.get(0));
    this.decoder = new Decoder(all.get(2));
    this.accelerator = accelerator;
  }

  /**
   * Loads the networks of a model.
   *
   * @throws ModelUnavailableException naming what is missing or broken
   */
  static Networks load(ModelFolder folder, DeviceChoice choice) {
    ExecutorService runner = Executors.newSingleThreadExecutor(Networks::thread);
    try {
      return runner.submit(() -> opened(folder, choice, runner)).get();
    } catch (ExecutionException e) {
      runner.shutdown();
      if (e.getCause() instanceof ModelUnavailableException known) {
        throw known;
      }
      if (e.getCause() instanceof LinkageError missing) {
        throw missing;
      }
      throw new ModelUnavailableException("ONNX Runtime cannot be set up: " + e.getCause(), e);
    } catch (InterruptedException e) {
      runner.shutdown();
      Thread.currentThread().interrupt();
      throw new ModelUnavailableException("Interrupted while the model was loaded", e);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "emma-onnx", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static Networks opened(ModelFolder folder, DeviceChoice choice, ExecutorService runner)
      throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "emma");
    Accelerator accelerator = Accelerator.of(choice);
    List<Network> networks = new ArrayList<>();
    try {
      for (String file : FILES.subList(0, 2)) {
        networks.add(Network.of(environment, folder.network(file), accelerator, runner));
      }
      networks.add(Decoder.load(environment, folder.network(FILES.get(2)), accelerator, runner));
      return new Networks(runner, networks, accelerator);
    } catch (RuntimeException e) {
      networks.forEach(Network::close);
      throw e;
    }
  }

  /** Returns what reports call the device that the networks run on. */
  String device() {
    return accelerator.words();
  }

  Eye eye() {
    return eye;
  }

  Decoder decoder() {
    return decoder;
  }

  /** Returns tokens x width numbers. */
  float[] embed(long[] tokens) throws OrtException, InterruptedException {
    Network embedding = all.get(1);
    String input = embedding.inputs().keySet().iterator().next();
    Values ids = new Values(Values.longs(tokens.length).put(tokens).rewind(), 1, tokens.length);
    return Features.of(embedding, Map.of(input, ids)).rows();
  }

  @Override
  public void close() {
    runner.shutdown();
    all.forEach(Network::close);
  }
}
