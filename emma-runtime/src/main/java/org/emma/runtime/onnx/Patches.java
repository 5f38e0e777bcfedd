package org.emma.runtime.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import org.emma.runtime.picture.RgbPicture;

/**
 * Puts the pixels of a picture in patches, each once per frame of a film that stands still, block
 * by block.
 *
 * @param edge of a patch, in pixels
 * @param merge how many patches a block has along an edge
 * @param frames how often a patch holds its pixels
 */
record Patches(int edge, int merge, int frames) {

  /** Returns the edge of a block, in pixels. */
  int block() {
    return edge * merge;
  }

  /** Returns how many patches a picture of whole blocks has. */
  Size grid(RgbPicture picture) {
    return new Size(picture.width() / edge, picture.height() / edge);
  }

  /** Returns how many blocks so many patches are. */
  Size merged(Size grid) {
    return new Size(grid.width() / merge, grid.height() / merge);
  }

  /** Returns patches x numbers: per channel, per frame, row by row. */
  Values of(RgbPicture picture, Scaling scaling) {
    Size grid = grid(picture);
    int count = grid.width() * grid.height();
    int size = RgbPicture.CHANNELS * frames * edge * edge;
    FloatBuffer numbers = Values.floats((long) count * size);
    List<float[]> tables = scaling.tables();
    for (int y = 0; y < grid.height(); y += merge) {
      for (int x = 0; x < grid.width(); x += merge) {
        for (int i = 0; i < merge * merge; i++) {
          put(picture, tables, (x + i % merge) * edge, (y + i / merge) * edge, numbers);
        }
      }
    }
    return new Values(numbers.rewind(), count, size);
  }

  private void put(
      RgbPicture picture, List<float[]> tables, int left, int top, FloatBuffer numbers) {
    for (int channel = 0; channel < RgbPicture.CHANNELS; channel++) {
      float[] table = tables.get(channel);
      for (int frame = 0; frame < frames; frame++) {
        for (int y = top; y < top + edge; y++) {
          for (int x = left; x < left + edge; x++) {
            numbers.put(table[picture.value(x, y, channel)]);
          }
        }
      }
    }
  }
}
