package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.emma.model.ModelUnavailableException;

/**
 * Reads tokens with the decoder of a model, and remembers them so that none is read twice.
 *
 * <p>Names and extents come from the network itself: {@code inputs_embeds}, {@code attention_mask},
 * {@code position_ids}, {@code past_key_values.*} with {@code present.*} as their outputs, and
 * {@code num_logits_to_keep} where it is offered.
 */
final class Decoder {

  private static final String EMBEDDINGS = "inputs_embeds";
  private static final String MASK = "attention_mask";
  private static final String POSITIONS = "position_ids";
  private static final String KEEP = "num_logits_to_keep";
  private static final String PAST = "past_key_values";
  private static final String PRESENT = "present";
  private static final String LOGITS = "logits";

  private final Network network;
  private final List<String> past;

  Decoder(Network network) {
    this.network = network;
    this.past =
        network.inputs().keySet().stream().filter(name -> name.startsWith(PAST)).sorted().toList();
  }

  /** Refuses a network that is no decoder. */
  static void check(Network network) {
    for (String wanted : List.of(EMBEDDINGS, MASK)) {
      if (!network.inputs().containsKey(wanted)) {
        throw new ModelUnavailableException(
            "The decoder takes no \"%s\", only %s: export it in the layout of the ONNX community"
                .formatted(wanted, network.inputs().keySet()));
      }
    }
  }

  /** Returns the memory of a decoder that has read nothing. */
  Memory nothing() throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    for (String name : past) {
      tensors.put(name, network.empty(name));
    }
    return new Memory(tensors, 0, () -> tensors.values().forEach(OnnxTensor::close));
  }

  /**
   * Reads tokens after those that are remembered, which stay as they are, and returns the longer
   * memory. Close both.
   *
   * @param embeddings tokens x width numbers
   * @param positions one row per axis, as many as there are tokens
   */
  Memory remember(Memory memory, FloatBuffer embeddings, long[][] positions)
      throws OrtException, InterruptedException {
    Set<String> wanted = new HashSet<>(network.outputs());
    wanted.remove(LOGITS);
    return run(memory, embeddings, positions, wanted, this::memory);
  }

  /** Does the same and also tells what comes next. */
  Step read(Memory memory, FloatBuffer embeddings, long[][] positions)
      throws OrtException, InterruptedException {
    return run(memory, embeddings, positions, network.outputs(), this::step);
  }

  private <T> T run(
      Memory memory,
      FloatBuffer embeddings,
      long[][] positions,
      Set<String> wanted,
      BiFunction<OrtSession.Result, Integer, T> made)
      throws OrtException, InterruptedException {
    int tokens = positions[0].length;
    List<OnnxTensor> own = new ArrayList<>();
    try {
      Map<String, OnnxTensorLike> fed = new HashMap<>(memory.tensors());
      long width = embeddings.remaining() / tokens;
      feed(fed, own, EMBEDDINGS, new Values(embeddings, 1, tokens, width));
      feed(fed, own, MASK, ones(memory.tokens() + tokens));
      feed(fed, own, POSITIONS, positions(positions, tokens));
      TensorInfo keep = network.inputs().get(KEEP);
      if (keep != null) {
        LongBuffer one = Values.longs(1).put(0, 1);
        feed(fed, own, KEEP, keep.isScalar() ? new Values(one) : new Values(one, 1));
      }
      return made.apply(network.run(fed, wanted), memory.tokens() + tokens);
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

  private Memory memory(OrtSession.Result result, int tokens) {
    Map<String, OnnxTensor> present = new HashMap<>();
    for (String name : past) {
      present.put(name, output(result, name.replace(PAST, PRESENT)));
    }
    return new Memory(present, tokens, result::close);
  }

  private Step step(OrtSession.Result result, int tokens) {
    OnnxTensor logits = output(result, LOGITS);
    long[] shape = logits.getInfo().getShape();
    float[] last = new float[(int) shape[2]];
    logits.getFloatBuffer().position((int) ((shape[1] - 1) * shape[2])).get(last);
    return new Step(memory(result, tokens), last);
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    OnnxValue value =
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("The decoder yields no " + name));
    return (OnnxTensor) value;
  }

  private static Values ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return new Values(Values.longs(count).put(ones).rewind(), 1, count);
  }

  private static Values positions(long[][] axes, int tokens) {
    LongBuffer all = Values.longs((long) axes.length * tokens);
    for (long[] axis : axes) {
      all.put(axis);
    }
    return axes.length == 1
        ? new Values(all.rewind(), 1, tokens)
        : new Values(all.rewind(), axes.length, 1, tokens);
  }
}
