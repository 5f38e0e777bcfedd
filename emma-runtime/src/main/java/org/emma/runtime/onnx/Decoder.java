package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.emma.model.ModelUnavailableException;

/**
 * Reads tokens with the decoder of a model, and remembers them so that none is read twice.
 *
 * <p>Names and extents come from the network itself: {@code inputs_embeds}, {@code attention_mask},
 * {@code position_ids}, {@code past_key_values.*} with {@code present.*} as their outputs, and
 * {@code num_logits_to_keep} where it is offered; where not, the graph is changed to {@link
 * LastLogits}.
 */
final class Decoder {

  private static final String EMBEDDINGS = "inputs_embeds";
  private static final String MASK = "attention_mask";
  private static final String POSITIONS = "position_ids";
  private static final String KEEP = LastLogits.OFFERED;
  private static final String PAST = "past_key_values";
  private static final String PRESENT = "present";

  private final Network network;
  private final List<String> past;

  Decoder(Network network) {
    this.network = network;
    this.past =
        network.inputs().keySet().stream().filter(name -> name.startsWith(PAST)).sorted().toList();
  }

  /**
   * Loads a decoder, so that it computes the logits of a row's last token alone where its graph can
   * be changed to.
   *
   * @throws ModelUnavailableException naming the file, if it is no decoder or there is no room
   */
  static Network load(
      OrtEnvironment environment, Path file, Accelerator accelerator, ExecutorService runner) {
    Network network =
        changed(environment, file, accelerator, runner)
            .orElseGet(() -> Network.of(environment, file, accelerator, runner));
    for (String wanted : List.of(EMBEDDINGS, MASK)) {
      if (!network.inputs().containsKey(wanted)) {
        network.close();
        throw new ModelUnavailableException(
            "The decoder takes no \"%s\", only %s: export it in the layout of the ONNX community"
                .formatted(wanted, network.inputs().keySet()));
      }
    }
    return network;
  }

  /** Returns nothing where the file is better left as it is. */
  private static Optional<Network> changed(
      OrtEnvironment environment, Path file, Accelerator accelerator, ExecutorService runner) {
    try {
      Optional<UnknownFieldSet> graph = LastLogits.of(GraphFile.read(file));
      return graph.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Network.of(
                  environment,
                  graph.get(),
                  file.toRealPath().resolveSibling(""),
                  accelerator,
                  runner));
    } catch (IOException | OrtException e) {
      return Optional.empty();
    }
  }

  /** Returns the memory of a decoder that has read nothing, in one row. Close it. */
  Memory nothing() throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    for (String name : past) {
      tensors.put(name, network.empty(name));
    }
    return new Memory(tensors, new long[1][0], () -> tensors.values().forEach(OnnxTensor::close));
  }

  /**
   * Reads what comes after all that is remembered, which stays as it is, and returns the longer
   * memory. Close both.
   */
  Step read(Memory memory, Passages passages) throws OrtException, InterruptedException {
    long[][] mask = passages.mask(memory);
    List<OnnxTensor> own = new ArrayList<>();
    try {
      Map<String, OnnxTensorLike> fed = new HashMap<>(memory.tensors());
      if (!memory.consistsOf(passages.after())) {
        for (Map.Entry<String, OnnxTensor> whole : memory.tensors().entrySet()) {
          OnnxTensor rows = network.rows(whole.getValue(), passages.after());
          own.add(rows);
          fed.put(whole.getKey(), rows);
        }
      }
      feed(fed, own, EMBEDDINGS, passages.numbers());
      feed(fed, own, MASK, values(mask));
      feed(fed, own, POSITIONS, passages.positions());
      feed(fed, own, LastLogits.INPUT, passages.ends());
      TensorInfo keep = network.inputs().get(KEEP);
      if (keep != null) {
        LongBuffer kept = Values.longs(1).put(0, 1L + passages.longest() - passages.shortest());
        feed(fed, own, KEEP, keep.isScalar() ? new Values(kept) : new Values(kept, 1));
      }
      return step(network.run(fed, network.outputs()), passages, mask);
    } finally {
      own.forEach(OnnxTensor::close);
    }
  }

  private void feed(
      Map<String, OnnxTensorLike> fed, List<OnnxTensor> own, String input, Values values)
      throws OrtException {
    if (network.inputs().containsKey(input)) {
      OnnxTensor tensor = network.tensor(input, values);
      own.add(tensor);
      fed.put(input, tensor);
    }
  }

  private Step step(OrtSession.Result result, Passages passages, long[][] mask) {
    Map<String, OnnxTensor> present = new HashMap<>();
    for (String name : past) {
      present.put(name, output(result, name.replace(PAST, PRESENT)));
    }
    Memory longer = new Memory(present, mask, result::close);
    return new Step(longer, last(output(result, LastLogits.LOGITS), passages));
  }

  /**
   * Returns what follows the last token of each row, of the logits of all tokens, of the last few
   * or of that token alone.
   */
  private static float[][] last(OnnxTensor logits, Passages passages) {
    long[] shape = logits.getInfo().getShape();
    int words = (int) shape[2];
    FloatBuffer all = logits.getFloatBuffer();
    float[][] last = new float[passages.rows()][words];
    for (int row = 0; row < last.length; row++) {
      long place = Math.max(0, shape[1] - 1 - (passages.longest() - passages.tokens(row)));
      all.position((int) ((row * shape[1] + place) * words)).get(last[row]);
    }
    return last;
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    OnnxValue value =
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("The decoder yields no " + name));
    return (OnnxTensor) value;
  }

  private static Values values(long[][] rows) {
    LongBuffer all = Values.longs((long) rows.length * rows[0].length);
    for (long[] row : rows) {
      all.put(row);
    }
    return new Values(all.rewind(), rows.length, rows[0].length);
  }
}
