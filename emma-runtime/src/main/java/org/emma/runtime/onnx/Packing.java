package org.emma.runtime.onnx;

import java.util.List;
import org.emma.runtime.weights.Tensor;

/**
 * Says what stands at each image token of a picture: blends of the rows that the vision encoder
 * yields, or a vector that ends a line of them.
 *
 * @param features how many rows the vision encoder yields
 * @param places what stands at each token
 * @param newline the vector that ends a line
 */
record Packing(int features, List<Place> places, Tensor newline) {

  Packing {
    places = List.copyOf(places);
  }

  int tokens() {
    return places.size();
  }

  /**
   * Returns one row per image token.
   *
   * @param rows what the vision encoder yields
   * @param width how many numbers a row has
   * @throws UnansweredException if there are not as many numbers as were expected
   */
  float[] packed(float[] rows, int width) {
    if (rows.length != features * width || newline.values().length != width) {
      throw new UnansweredException(
          "The vision encoder yields %d rows of %d numbers, not %d of %d: the model's configuration does not belong to its networks"
              .formatted(rows.length / width, width, features, newline.values().length));
    }
    float[] packed = new float[places.size() * width];
    for (int token = 0; token < places.size(); token++) {
      Place place = places.get(token);
      if (place.equals(Place.NEWLINE)) {
        System.arraycopy(newline.values(), 0, packed, token * width, width);
      } else {
        for (int i = 0; i < width; i++) {
          packed[token * width + i] = place.blended(rows, width, i);
        }
      }
    }
    return packed;
  }

  /**
   * Stands for a blend of four neighbouring rows.
   *
   * @param here the row itself
   * @param right the row to its right
   * @param below the row below
   * @param across the row below, to the right
   * @param east how much of what is to the right there is in the blend, from 0 to 1
   * @param south how much of what is below
   */
  record Place(int here, int right, int below, int across, float east, float south) {

    /** The end of a line. */
    static final Place NEWLINE = of(-1);

    /** Returns the place of a row that is not blended. */
    static Place of(int row) {
      return new Place(row, row, row, row, 0, 0);
    }

    private float blended(float[] rows, int width, int i) {
      float upper = (1 - east) * rows[here * width + i] + east * rows[right * width + i];
      float lower = (1 - east) * rows[below * width + i] + east * rows[across * width + i];
      return (1 - south) * upper + south * lower;
    }
  }
}
