package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks at pictures with the vision encoder of a model: at one after the other, and where memory
 * runs out, at as many tiles of one at once as there is room for.
 */
final class Eye {

  private final Network network;
  private final Portions portions =
      new Portions(Integer.MAX_VALUE, "one picture, or one tile of it");

  Eye(Network network) {
    this.network = network;
  }

  /**
   * Returns what the pictures of a prompt look like to the decoder.
   *
   * @param divides whether tiles may be looked at apart; else pictures are whole, and there is no
   *     answer where memory runs out
   * @throws UnansweredException if memory is short for a single tile
   */
  Features see(List<Sight> sights, boolean divides) throws OrtException, InterruptedException {
    List<Features> all = new ArrayList<>();
    for (Sight sight : sights) {
      Features seen = divides ? tiles(sight) : whole(sight);
      all.add(new Features(sight.packed(seen.rows(), seen.width()), seen.width()));
    }
    return Features.joined(all);
  }

  private Features tiles(Sight sight) throws OrtException, InterruptedException {
    List<Features> seen = new ArrayList<>();
    portions.each(
        IntStream.range(0, sight.tiles()).boxed().toList(),
        tiles -> seen.add(Features.of(network, sight.inputs(tiles.get(0), tiles.size()))));
    return Features.joined(seen);
  }

  private Features whole(Sight sight) throws OrtException, InterruptedException {
    List<Features> seen = new ArrayList<>();
    portions.each(List.of(sight), whole -> seen.add(Features.of(network, sight.inputs())));
    return Features.joined(seen);
  }
}
