package org.emma.runtime.onnx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a prepared picture.
 *
 * @param text what stands for the picture in the prompt, with one image token per feature
 * @param inputs what the vision encoder is given, by input name
 * @param packing what stands at each image token, where it is not one row that the vision encoder
 *     yields after the other
 * @param tiles how many tiles each input consists of, one after the other; 1 where the vision
 *     encoder has to see the picture as a whole
 */
record Sight(String text, Map<String, Values> inputs, Optional<Packing> packing, int tiles) {

  Sight {
    inputs = Map.copyOf(inputs);
  }

  /**
   * Creates a picture that is seen as a whole, and whose image tokens stand for the rows of the
   * vision encoder, as they come.
   */
  Sight(String text, Map<String, Values> inputs) {
    this(text, inputs, Optional.empty(), 1);
  }

  /** Returns what the vision encoder is given of some tiles, by input name. */
  Map<String, Values> inputs(int first, int count) {
    if (count == tiles) {
      return inputs;
    }
    Map<String, Values> some = new HashMap<>();
    inputs.forEach((input, values) -> some.put(input, values.part(first, count)));
    return some;
  }

  /** Returns one row of numbers per image token, of those that the vision encoder yields. */
  float[] packed(float[] rows, int width) {
    return packing.map(order -> order.packed(rows, width)).orElse(rows);
  }
}
