package org.emma.runtime.onnx;

import java.util.Map;

/**
 * Holds a prepared picture.
 *
 * @param text what stands for the picture in the prompt, with one image token per feature
 * @param inputs what the vision encoder is given, by input name
 */
record Sight(String text, Map<String, Values> inputs) {

  Sight {
    inputs = Map.copyOf(inputs);
  }
}
