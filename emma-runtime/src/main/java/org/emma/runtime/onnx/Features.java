package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** Holds what a network made of pictures or of words: one row of numbers per token. */
final class Features {

  private final float[] rows;
  private final int width;

  /**
   * Creates a holder.
   *
   * @param rows count x width numbers
   * @param width how many numbers a token has
   */
  Features(float[] rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** Runs a network and returns its first output. */
  static Features of(Network network, Map<String, Values> values)
      throws OrtException, InterruptedException {
    try (Fed fed = Fed.of(network, values);
        OrtSession.Result result = network.run(fed.tensors(), network.outputs())) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] shape = output.getInfo().getShape();
      FloatBuffer buffer = output.getFloatBuffer();
      float[] rows = new float[buffer.remaining()];
      buffer.get(rows);
      return new Features(rows, (int) shape[shape.length - 1]);
    }
  }

  /** Returns the rows of several, of one width, one after the other. */
  static Features joined(List<Features> parts) {
    if (parts.isEmpty()) {
      return new Features(new float[0], 1);
    }
    float[] rows = new float[parts.stream().mapToInt(part -> part.rows.length).sum()];
    int at = 0;
    for (Features part : parts) {
      System.arraycopy(part.rows, 0, rows, at, part.rows.length);
      at += part.rows.length;
    }
    return new Features(rows, parts.get(0).width);
  }

  float[] rows() {
    return rows;
  }

  int width() {
    return width;
  }

  /** Copies one row to a place among the numbers of a prompt. */
  void copy(int row, float[] numbers, int place) {
    System.arraycopy(rows, row * width, numbers, place * width, width);
  }

  int count() {
    return rows.length / width;
  }
}
