package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensor;
import java.util.Map;

/**
 * Holds what a decoder remembers of the tokens that it has read: keys and values per layer.
 *
 * @param tensors by input name; none before the first token
 * @param tokens how many tokens were read
 * @param owner what the tensors belong to and are freed with
 */
record Memory(Map<String, OnnxTensor> tensors, int tokens, Runnable owner)
    implements AutoCloseable {

  Memory {
    tensors = Map.copyOf(tensors);
  }

  @Override
  public void close() {
    owner.run();
  }
}
