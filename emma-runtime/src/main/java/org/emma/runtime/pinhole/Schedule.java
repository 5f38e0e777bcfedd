package org.emma.runtime.pinhole;

/**
 * Sets how many steps are made and how large each is: rising for the warm-up, then falling along
 * half a cosine.
 *
 * @param steps steps in all
 * @param warmUp steps until the peak
 * @param peak largest learning rate
 * @param rest share of the peak that is left at the end
 */
record Schedule(int steps, int warmUp, double peak, double rest) {

  double rate(int step) {
    if (step <= warmUp) {
      return peak * step / warmUp;
    }
    double done = (double) (step - warmUp) / Math.max(1, steps - warmUp);
    return peak * (rest + (1 - rest) * (1 + Math.cos(Math.PI * done)) / 2);
  }
}
