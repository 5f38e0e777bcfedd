package org.emma.runtime.pinhole;

/**
 * Fixes the sizes of the network.
 *
 * @param width numbers per token
 * @param heads attention heads; each is width / heads wide
 * @param encoderLayers layers over the 64 visual tokens
 * @param decoderLayers layers over the words
 * @param places longest passage in words
 * @param words size of the vocabulary
 */
record Architecture(
    int width, int heads, int encoderLayers, int decoderLayers, int places, int words) {

  /** Width and height of the image that the network sees, in pixels. */
  static final int IMAGE = 64;

  /** Visual tokens, one per cell of an 8 x 8 grid. */
  static final int CELLS = 64;

  static Architecture of(Vocabulary vocabulary) {
    return new Architecture(128, 4, 1, 3, 128, vocabulary.size());
  }

  /** Names the architecture in a weights file; files of another name cannot be loaded. */
  String id() {
    return "pinhole-1/"
        + width
        + "/"
        + heads
        + "/"
        + encoderLayers
        + "/"
        + decoderLayers
        + "/"
        + places
        + "/"
        + words;
  }
}
