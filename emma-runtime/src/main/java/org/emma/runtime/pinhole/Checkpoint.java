package org.emma.runtime.pinhole;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emma.runtime.weights.Safetensors;
import org.emma.runtime.weights.Tensor;

/**
 * Carries trained weights together with what they were trained for, so that they never meet the
 * wrong network or words.
 *
 * @param tensors by the names of {@link Weights#layout}
 * @param metadata architecture, vocabulary and how the weights came to be
 */
record Checkpoint(Map<String, Tensor> tensors, Map<String, String> metadata) {

  private static final String ARCHITECTURE = "architecture";
  private static final String VOCABULARY = "vocabulary";

  /** Names what was trained, by which seed, in how many steps, from what. */
  static Checkpoint of(
      Weights weights,
      Architecture architecture,
      Vocabulary vocabulary,
      Map<String, String> story) {
    Map<String, String> metadata = new LinkedHashMap<>(story);
    metadata.put(ARCHITECTURE, architecture.id());
    metadata.put(VOCABULARY, vocabulary.digest());
    return new Checkpoint(weights.tensors(), metadata);
  }

  /**
   * Reads a weights file for this architecture and vocabulary.
   *
   * @throws IllegalArgumentException naming the source and what does not fit
   */
  static Checkpoint read(
      byte[] bytes, String source, Architecture architecture, Vocabulary vocabulary) {
    Safetensors file = Safetensors.read(bytes, source);
    demand(file.metadata(), ARCHITECTURE, architecture.id(), source);
    demand(file.metadata(), VOCABULARY, vocabulary.digest(), source);
    Map<String, Tensor> ordered = new LinkedHashMap<>();
    Weights.layout(architecture)
        .forEach(
            (name, shape) -> {
              Tensor tensor = file.tensors().get(name);
              if (tensor == null || !Arrays.equals(tensor.shape(), shape)) {
                throw new IllegalArgumentException(
                    source
                        + ": tensor "
                        + name
                        + " should have shape "
                        + Arrays.toString(shape)
                        + " but "
                        + (tensor == null ? "is missing" : "has " + Arrays.toString(tensor.shape()))
                        + "; train or copy the weights again.");
              }
              for (float value : tensor.values()) {
                if (!Float.isFinite(value)) {
                  throw new IllegalArgumentException(
                      source
                          + ": tensor "
                          + name
                          + " holds "
                          + value
                          + "; train or copy the weights again.");
                }
              }
              ordered.put(name, tensor);
            });
    return new Checkpoint(ordered, file.metadata());
  }

  byte[] toBytes() {
    return new Safetensors(tensors, metadata).toBytes();
  }

  private static void demand(
      Map<String, String> metadata, String key, String wanted, String source) {
    String found = metadata.get(key);
    if (!wanted.equals(found)) {
      throw new IllegalArgumentException(
          source
              + " was trained for the "
              + key
              + " "
              + (found == null ? "that it does not name" : found)
              + ", but this pinhole has "
              + wanted
              + "; train it again with this version.");
    }
  }
}
