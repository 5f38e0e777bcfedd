package org.emma.runtime.served;

/**
 * Counts tokens.
 *
 * @param input of prompts and pictures
 * @param output of replies
 */
record Tokens(long input, long output) {

  static final Tokens NONE = new Tokens(0, 0);

  private static final int CHARACTERS_PER_TOKEN = 4;
  private static final int PIXELS_PER_TOKEN = 28 * 28;
  private static final int AROUND_A_MESSAGE = 20;
  private static final int SHORT_ANSWER = 16;

  /**
   * Estimates what a question takes: a token for four characters of text and for a patch of 28 by
   * 28 pixels, which is what Qwen2-VL and its successors take, and 16 for a short answer.
   */
  static Tokens estimate(int characters, long pixels) {
    return new Tokens(
        AROUND_A_MESSAGE + characters / CHARACTERS_PER_TOKEN + pixels / PIXELS_PER_TOKEN,
        SHORT_ANSWER);
  }

  Tokens plus(Tokens other) {
    return new Tokens(input + other.input, output + other.output);
  }

  Tokens minus(Tokens other) {
    return new Tokens(input - other.input, output - other.output);
  }

  long sum() {
    return input + output;
  }

  double cost(Price price) {
    return price.of(input, output);
  }
}
