package org.emma.runtime.pinhole;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.emma.runtime.weights.Tensor;

/** Holds the network's named numbers in native memory; closing it frees them. */
final class Weights implements AutoCloseable {

  private static final int[] KERNELS = {5, 3, 3, 3};

  private final NDManager manager;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  private Weights(NDManager manager) {
    this.manager = manager;
  }

  /** Draws fresh weights; the same seed draws the same. */
  static Weights random(Architecture architecture, long seed) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Random random = new Random(seed);
    layout(architecture).forEach((name, shape) -> tensors.put(name, initial(name, shape, random)));
    return of(tensors);
  }

  static Weights of(Map<String, Tensor> tensors) {
    return of(tensors, Device.cpu());
  }

  static Weights of(Map<String, Tensor> tensors, Device device) {
    Engines.start();
    Weights weights = new Weights(NDManager.newBaseManager(device, Engines.PYTORCH));
    tensors.forEach(
        (name, tensor) ->
            weights.arrays.put(
                name, weights.manager.create(tensor.values(), new Shape(tensor.shape()))));
    return weights;
  }

  /**
   * Lists the names and shapes that the architecture needs, in the order in which they are stored.
   */
  static Map<String, long[]> layout(Architecture a) {
    Map<String, long[]> layout = new LinkedHashMap<>();
    int[] channels = {3, a.width() / 4, a.width() / 2, a.width(), a.width()};
    for (int i = 0; i < KERNELS.length; i++) {
      layout.put(
          "eye." + i + ".kernel",
          new long[] {channels[i + 1], channels[i], KERNELS[i], KERNELS[i]});
      norm(layout, "eye." + i + ".norm", channels[i + 1]);
      layout.put("eye." + i + ".mean", new long[] {channels[i + 1]});
      layout.put("eye." + i + ".variance", new long[] {channels[i + 1]});
    }
    layout.put("eye.places", new long[] {Architecture.CELLS, a.width()});
    for (int i = 0; i < a.encoderLayers(); i++) {
      attention(layout, "encoder." + i + ".self", a.width());
      feedForward(layout, "encoder." + i + ".think", a.width());
    }
    norm(layout, "encoder.norm", a.width());
    layout.put("words", new long[] {a.words(), a.width()});
    layout.put("places", new long[] {a.places(), a.width()});
    for (int i = 0; i < a.decoderLayers(); i++) {
      attention(layout, "decoder." + i + ".self", a.width());
      attention(layout, "decoder." + i + ".look", a.width());
      feedForward(layout, "decoder." + i + ".think", a.width());
    }
    norm(layout, "decoder.norm", a.width());
    linear(layout, "speak", a.width(), a.words());
    return layout;
  }

  NDArray get(String name) {
    NDArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("The network has no weights named " + name + ".");
    }
    return array;
  }

  /** Returns what reports call the device that the numbers are on. */
  String device() {
    Device device = manager.getDevice();
    return device.isGpu() ? "GPU %d (CUDA)".formatted(device.getDeviceId()) : "CPU";
  }

  NDManager manager() {
    return manager;
  }

  /** Lists what training changes by gradient; running means and variances follow by themselves. */
  Map<String, NDArray> trainable() {
    Map<String, NDArray> trainable = new LinkedHashMap<>(arrays);
    trainable.keySet().removeIf(name -> name.endsWith(".mean") || name.endsWith(".variance"));
    return trainable;
  }

  /** Copies the numbers to the Java heap. */
  Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) ->
            tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
    return tensors;
  }

  @Override
  public void close() {
    manager.close();
  }

  private static void attention(Map<String, long[]> layout, String name, int width) {
    norm(layout, name + ".norm", width);
    linear(layout, name + ".query", width, width);
    linear(layout, name + ".keyvalue", width, 2 * width);
    linear(layout, name + ".out", width, width);
  }

  private static void feedForward(Map<String, long[]> layout, String name, int width) {
    norm(layout, name + ".norm", width);
    linear(layout, name + ".in", width, 2 * width);
    linear(layout, name + ".out", 2 * width, width);
  }

  private static void linear(Map<String, long[]> layout, String name, int in, int out) {
    layout.put(name + ".weight", new long[] {out, in});
    layout.put(name + ".bias", new long[] {out});
  }

  private static void norm(Map<String, long[]> layout, String name, int width) {
    layout.put(name + ".gain", new long[] {width});
    layout.put(name + ".bias", new long[] {width});
  }

  private static Tensor initial(String name, long[] shape, Random random) {
    int size = 1;
    for (long dimension : shape) {
      size = Math.toIntExact(size * dimension);
    }
    float[] values = new float[size];
    if (name.endsWith(".gain") || name.endsWith(".variance")) {
      Arrays.fill(values, 1f);
    } else if (shape.length > 1) {
      double spread = spread(name, shape);
      for (int i = 0; i < size; i++) {
        values[i] = (float) (spread * random.nextGaussian());
      }
    }
    return new Tensor(shape, values);
  }

  private static double spread(String name, long[] shape) {
    if (name.endsWith(".kernel")) {
      return Math.sqrt(2.0 / (shape[1] * shape[2] * shape[3]));
    }
    if (name.endsWith("places") || name.equals("words")) {
      return 0.1;
    }
    return Math.sqrt(name.startsWith("speak") ? 0.1 / shape[1] : 2.0 / (shape[0] + shape[1]));
  }
}
