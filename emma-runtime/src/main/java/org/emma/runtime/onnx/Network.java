package org.emma.runtime.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.platform.Fp16Conversions;
import com.google.protobuf.UnknownFieldSet;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.emma.model.ModelUnavailableException;

/** Runs one exported network. */
final class Network implements AutoCloseable {

  private static final String WEIGHTS = "session.model_external_initializers_file_folder_path";

  private final OrtEnvironment environment;
  private final ExecutorService runner;
  private final OrtSession session;
  private final Map<String, TensorInfo> inputs = new HashMap<>();

  private Network(OrtEnvironment environment, OrtSession session, ExecutorService runner)
      throws OrtException {
    this.environment = environment;
    this.runner = runner;
    this.session = session;
    for (NodeInfo input : session.getInputInfo().values()) {
      if (input.getInfo() instanceof TensorInfo tensor) {
        inputs.put(input.getName(), tensor);
      }
    }
  }

  /**
   * Loads a network.
   *
   * @throws ModelUnavailableException naming the file, if it is none or there is no room for it
   */
  static Network of(
      OrtEnvironment environment, Path file, Accelerator accelerator, ExecutorService runner) {
    try (OrtSession.SessionOptions options = accelerator.options()) {
      return new Network(environment, environment.createSession(file.toString(), options), runner);
    } catch (OrtException e) {
      throw new ModelUnavailableException(
          "The network %s cannot be loaded (%s): fetch it again, or take a smaller precision if memory is short"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /**
   * Loads a network whose graph has been changed.
   *
   * @param graph of the type {@code ModelProto}
   * @param folder where the weights are that it names
   */
  static Network of(
      OrtEnvironment environment,
      UnknownFieldSet graph,
      Path folder,
      Accelerator accelerator,
      ExecutorService runner)
      throws OrtException {
    try (OrtSession.SessionOptions options = accelerator.options()) {
      options.addConfigEntry(WEIGHTS, folder.toString());
      return new Network(
          environment, environment.createSession(graph.toByteArray(), options), runner);
    }
  }

  /** Returns what the network takes, by name; a free extent is -1. */
  Map<String, TensorInfo> inputs() {
    return inputs;
  }

  Set<String> outputs() {
    return session.getOutputNames();
  }

  /** Returns the values as a tensor of the type that the input takes. Close it. */
  OnnxTensor tensor(String input, Values values) throws OrtException {
    OnnxJavaType type = info(input).type;
    Buffer data = values.data();
    if (data instanceof LongBuffer longs) {
      return OnnxTensor.createTensor(environment, longs, values.shape());
    }
    if (data instanceof ByteBuffer truths) {
      return OnnxTensor.createTensor(environment, truths, values.shape(), OnnxJavaType.BOOL);
    }
    FloatBuffer floats = (FloatBuffer) data;
    if (type == OnnxJavaType.FLOAT16) {
      ShortBuffer halves = Fp16Conversions.convertFloatBufferToFp16Buffer(floats);
      return OnnxTensor.createTensor(environment, halves, values.shape(), OnnxJavaType.FLOAT16);
    }
    return OnnxTensor.createTensor(environment, floats, values.shape());
  }

  /** Returns a tensor of one row and no values, of the type that the input takes. Close it. */
  OnnxTensor empty(String input) throws OrtException {
    TensorInfo info = info(input);
    long[] shape = info.getShape().clone();
    shape[0] = 1;
    for (int i = 1; i < shape.length; i++) {
      shape[i] = Math.max(0, shape[i]);
    }
    return OnnxTensor.createTensor(environment, ByteBuffer.allocateDirect(0), shape, info.type);
  }

  /** Returns a copy of some rows of a tensor, in any order, any of them repeatedly. Close it. */
  OnnxTensor rows(OnnxTensor tensor, int... rows) throws OrtException {
    TensorInfo info = tensor.getInfo();
    long[] shape = info.getShape().clone();
    ByteBuffer all = tensor.getByteBuffer();
    int size = all.remaining() / (int) shape[0];
    ByteBuffer some = Values.bytes((long) size * rows.length);
    for (int row : rows) {
      some.put(all.slice(row * size, size));
    }
    shape[0] = rows.length;
    return OnnxTensor.createTensor(environment, some.rewind(), shape, info.type);
  }

  private TensorInfo info(String input) {
    TensorInfo info = inputs.get(input);
    if (info == null) {
      throw new IllegalArgumentException("The network takes no " + input);
    }
    return info;
  }

  /**
   * Runs the network in a thread of its own, so that the calling thread can be interrupted: the run
   * then ends within moments.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  OrtSession.Result run(Map<String, ? extends OnnxTensorLike> fed, Set<String> wanted)
      throws OrtException, InterruptedException {
    try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
      Future<OrtSession.Result> running = runner.submit(() -> session.run(fed, wanted, options));
      try {
        return running.get();
      } catch (InterruptedException e) {
        options.setTerminate(true);
        await(running);
        throw e;
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OrtException failed) {
        throw failed;
      }
      if (e.getCause() instanceof OutOfMemoryError shortage) {
        throw shortage;
      }
      throw new IllegalStateException("A network broke off its run", e.getCause());
    }
  }

  private static void await(Future<OrtSession.Result> ending) {
    boolean ended = false;
    while (!ended) {
      try {
        ending.get().close();
        ended = true;
      } catch (ExecutionException e) {
        ended = true;
      } catch (InterruptedException e) {
        // The thread that waits has been told already.
      }
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("A network cannot be closed", e);
    }
  }
}
