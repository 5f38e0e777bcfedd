package org.emma.runtime.onnx;

import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;

/** Loads the model that is named, in a process of its own, and prints its identity. */
final class LoadedAlone {

  private LoadedAlone() {}

  public static void main(String[] names) {
    try (VisionLanguageModel model = Models.load(names[0])) {
      System.out.println(model.identity());
    }
  }
}
