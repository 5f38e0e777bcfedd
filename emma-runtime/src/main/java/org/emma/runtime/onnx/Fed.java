package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import java.util.HashMap;
import java.util.Map;
import org.emma.model.ModelUnavailableException;

/**
 * Holds the tensors that a network is given, and frees them.
 *
 * @param tensors by input name
 */
record Fed(Map<String, OnnxTensorLike> tensors) implements AutoCloseable {

  /**
   * Makes tensors of values.
   *
   * @param values by input name, perhaps more than the network takes
   * @throws ModelUnavailableException if the network takes what is not among them
   */
  static Fed of(Network network, Map<String, Values> values) throws OrtException {
    Fed fed = new Fed(new HashMap<>());
    try {
      for (String input : network.inputs().keySet()) {
        fed.tensors.put(input, network.tensor(input, value(input, values)));
      }
      return fed;
    } catch (OrtException | RuntimeException | OutOfMemoryError e) {
      fed.close();
      throw e;
    }
  }

  private static Values value(String input, Map<String, Values> values) {
    Values value = values.get(input);
    if (value == null) {
      throw new ModelUnavailableException(
          "A network of the model takes \"%s\", which this family does not give: it gives %s"
              .formatted(input, values.keySet()));
    }
    return value;
  }

  @Override
  public void close() {
    tensors.values().forEach(OnnxTensorLike::close);
  }
}
