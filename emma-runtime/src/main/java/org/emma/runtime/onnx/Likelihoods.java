package org.emma.runtime.onnx;

/** Turns the logits of a network into log-likelihoods. */
final class Likelihoods {

  private Likelihoods() {}

  /**
   * Returns the log-likelihood of each word of the vocabulary.
   *
   * @throws UnansweredException if a logit is not a number
   */
  static double[] of(float[] logits) {
    double most = logits[best(logits)];
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - most);
    }
    double total = most + Math.log(sum);
    double[] likelihoods = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      likelihoods[i] = logits[i] - total;
    }
    return likelihoods;
  }

  /**
   * Returns the likeliest word, the first of equals.
   *
   * @throws UnansweredException if a logit is not a number
   */
  static int best(float[] logits) {
    int best = 0;
    for (int i = 0; i < logits.length; i++) {
      if (Float.isNaN(logits[i])) {
        throw new UnansweredException(
            "The model's numbers broke (NaN): take another precision of it");
      }
      if (logits[i] > logits[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Returns the log-likelihood of either of two things that exclude each other. */
  static double either(double one, double other) {
    double most = Math.max(one, other);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log(Math.exp(one - most) + Math.exp(other - most));
  }
}
