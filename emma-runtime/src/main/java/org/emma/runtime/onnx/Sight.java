package org.emma.runtime.onnx;

import java.util.Map;
import java.util.Optional;

/**
 * Holds a prepared picture.
 *
 * @param text what stands for the picture in the prompt, with one image token per feature
 * @param inputs what the vision encoder is given, by input name
 * @param packing what stands at each image token, where it is not one row that the vision encoder
 *     yields after the other
 */
record Sight(String text, Map<String, Values> inputs, Optional<Packing> packing) {

  Sight {
    inputs = Map.copyOf(inputs);
  }

  /**
   * Creates a picture whose image tokens stand for the rows of the vision encoder, as they come.
   */
  Sight(String text, Map<String, Values> inputs) {
    this(text, inputs, Optional.empty());
  }

  /** Returns one row of numbers per image token, of those that the vision encoder yields. */
  float[] packed(float[] rows, int width) {
    return packing.map(order -> order.packed(rows, width)).orElse(rows);
  }
}
