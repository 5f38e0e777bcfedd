package org.emma.runtime.pinhole;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** Has the network look at pictures. */
final class Inference {

  private static final int IMAGES_AT_ONCE = 64;

  private final Weights weights;
  private final Network network;
  private final int places;

  Inference(Architecture architecture, Weights weights) {
    this.weights = weights;
    this.places = architecture.places();
    this.network = new Network(architecture, weights);
  }

  /** Looks once at each of some images; close what is returned. */
  Sight look(List<float[]> images) {
    NDManager manager = weights.manager().newSubManager();
    try {
      return new Sight(network, places, manager, look(images, manager));
    } catch (RuntimeException | Error e) {
      manager.close();
      throw e;
    }
  }

  private NDArray look(List<float[]> images, NDManager manager) {
    NDList seen = new NDList();
    int size = 3 * Architecture.IMAGE * Architecture.IMAGE;
    for (int from = 0; from < images.size(); from += IMAGES_AT_ONCE) {
      int to = Math.min(images.size(), from + IMAGES_AT_ONCE);
      float[] pixels = new float[(to - from) * size];
      for (int i = from; i < to; i++) {
        System.arraycopy(images.get(i), 0, pixels, (i - from) * size, size);
      }
      try (NDManager step = manager.newSubManager()) {
        NDArray tokens =
            network.look(
                step.create(
                    pixels, new Shape(to - from, 3, Architecture.IMAGE, Architecture.IMAGE)),
                false);
        tokens.attach(manager);
        seen.add(tokens);
      }
    }
    NDArray all = seen.size() == 1 ? seen.get(0) : NDArrays.concat(seen, 0);
    return all.reshape(images.size(), all.getShape().size() / images.size());
  }
}
