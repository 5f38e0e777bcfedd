package org.emma.runtime.pinhole;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.LayerNorm;
import org.jspecify.annotations.Nullable;

/**
 * Computes the network: an eye of four convolutions, an encoder over what it sees, a decoder over
 * words.
 *
 * <p>No array is ever multiplied by a plain number here. DJL frees the number's buffer while the
 * gradient still needs it, which corrupts gradients at random; the attention scale is therefore an
 * array that lives as long as the weights.
 */
final class Network {

  private static final float EPSILON = 1e-5f;
  private static final int[] STRIDES = {2, 2, 2, 1};
  private static final int[] PADDINGS = {2, 1, 1, 1};

  private final Architecture architecture;
  private final Weights weights;
  private final NDArray scale;

  Network(Architecture architecture, Weights weights) {
    this.architecture = architecture;
    this.weights = weights;
    float headWidth = (float) architecture.width() / architecture.heads();
    this.scale = weights.manager().create(new float[] {(float) (1 / Math.sqrt(headWidth))});
  }

  /**
   * Turns images (N x 3 x 64 x 64) into visual tokens (N x 64 x width); training also updates
   * running means.
   */
  NDArray look(NDArray pixels, boolean training) {
    NDArray seen = pixels;
    for (int i = 0; i < STRIDES.length; i++) {
      String layer = "eye." + i;
      seen =
          Conv2d.conv2d(
                  seen,
                  weights.get(layer + ".kernel"),
                  null,
                  new Shape(STRIDES[i], STRIDES[i]),
                  new Shape(PADDINGS[i], PADDINGS[i]),
                  new Shape(1, 1))
              .singletonOrThrow();
      seen =
          BatchNorm.batchNorm(
                  seen,
                  weights.get(layer + ".mean"),
                  weights.get(layer + ".variance"),
                  weights.get(layer + ".norm.gain"),
                  weights.get(layer + ".norm.bias"),
                  1,
                  0.95f,
                  EPSILON,
                  training)
              .singletonOrThrow();
      seen = Activation.relu(seen);
    }
    long images = pixels.getShape().get(0);
    NDArray tokens =
        seen.reshape(images, architecture.width(), Architecture.CELLS)
            .transpose(0, 2, 1)
            .add(weights.get("eye.places"));
    for (int i = 0; i < architecture.encoderLayers(); i++) {
      NDArray normed = norm(tokens, "encoder." + i + ".self.norm");
      tokens = tokens.add(attend(normed, normed, null, "encoder." + i + ".self"));
      tokens = tokens.add(think(tokens, "encoder." + i + ".think"));
    }
    return norm(tokens, "encoder.norm");
  }

  /**
   * Predicts words: returns log-probabilities (rows x reads x words) at the places that the rows
   * ask for.
   *
   * @param seen visual tokens, one image per row (rows x 64 x width)
   */
  NDArray read(NDArray seen, TokenRows rows, NDManager manager) {
    long[] grid = {rows.rows, rows.length};
    NDArray mask = manager.create(rows.mask, new Shape(rows.rows, 1, rows.length, rows.length));
    NDArray readAt = manager.create(rows.readAt, new Shape(rows.rows, rows.reads));
    NDArray words = embed(manager.create(rows.words, new Shape(grid)), weights.get("words"));
    NDArray all =
        words.add(embed(manager.create(rows.places, new Shape(grid)), weights.get("places")));
    for (int i = 0; i < architecture.decoderLayers(); i++) {
      String layer = "decoder." + i;
      NDArray context = norm(all, layer + ".self.norm");
      NDArray asking = context;
      if (i == architecture.decoderLayers() - 1) {
        asking = pick(context, readAt);
        all = pick(all, readAt);
        mask =
            embed(readAt, mask.reshape((long) rows.rows * rows.length, rows.length)).expandDims(1);
      }
      all = all.add(attend(asking, context, mask, layer + ".self"));
      all = all.add(attend(norm(all, layer + ".look.norm"), seen, null, layer + ".look"));
      all = all.add(think(all, layer + ".think"));
    }
    return linear(norm(all, "decoder.norm"), "speak").logSoftmax(-1);
  }

  private NDArray attend(NDArray asking, NDArray context, @Nullable NDArray mask, String name) {
    long rows = asking.getShape().get(0);
    long asked = asking.getShape().get(1);
    long known = context.getShape().get(1);
    long heads = architecture.heads();
    long width = architecture.width() / heads;
    NDArray query =
        linear(asking, name + ".query")
            .mul(scale)
            .reshape(rows, asked, heads, width)
            .transpose(0, 2, 1, 3);
    NDList both =
        linear(context, name + ".keyvalue")
            .reshape(rows, known, 2 * heads, width)
            .transpose(0, 2, 1, 3)
            .split(2, 1);
    NDArray scores = query.matMul(both.get(0).transpose(0, 1, 3, 2));
    if (mask != null) {
      scores = scores.add(mask);
    }
    NDArray mixed = scores.softmax(-1).matMul(both.get(1)).transpose(0, 2, 1, 3);
    return linear(mixed.reshape(rows, asked, architecture.width()), name + ".out");
  }

  private NDArray think(NDArray input, String name) {
    return linear(
        Activation.relu(linear(norm(input, name + ".norm"), name + ".in")), name + ".out");
  }

  private NDArray norm(NDArray input, String name) {
    return LayerNorm.layerNorm(
            input,
            new Shape(architecture.width()),
            weights.get(name + ".gain"),
            weights.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private NDArray linear(NDArray input, String name) {
    return Linear.linear(input, weights.get(name + ".weight"), weights.get(name + ".bias"))
        .singletonOrThrow();
  }

  private NDArray pick(NDArray tokens, NDArray at) {
    Shape shape = tokens.getShape();
    return embed(at, tokens.reshape(shape.get(0) * shape.get(1), shape.get(2)));
  }

  private static NDArray embed(NDArray numbers, NDArray table) {
    return Embedding.embedding(numbers, table, SparseFormat.DENSE).singletonOrThrow();
  }
}
