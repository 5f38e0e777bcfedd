package org.emma.runtime.picture;

/** Names the resampling filters, with Pillow's numbers as models' configurations give them. */
public enum Filter {
  /** The nearest pixel. */
  NEAREST(0, 0) {
    @Override
    double weight(double x) {
      throw new UnsupportedOperationException("takes one pixel and weighs none");
    }
  },
  /** Windowed sinc of three lobes. */
  LANCZOS(1, 3) {
    @Override
    double weight(double x) {
      return x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0;
    }
  },
  /** A triangle. */
  BILINEAR(2, 1) {
    @Override
    double weight(double x) {
      return Math.max(0, 1 - Math.abs(x));
    }
  },
  /** Keys' cubic with a = -0.5. */
  BICUBIC(3, 2) {
    @Override
    double weight(double x) {
      double a = -0.5;
      double d = Math.abs(x);
      if (d < 1) {
        return ((a + 2) * d - (a + 3)) * d * d + 1;
      }
      return d < 2 ? (((d - 5) * d + 8) * d - 4) * a : 0;
    }
  },
  /** The mean of what is covered. */
  BOX(4, 0.5) {
    @Override
    double weight(double x) {
      return x > -0.5 && x <= 0.5 ? 1 : 0;
    }
  },
  /** A raised cosine. */
  HAMMING(5, 1) {
    @Override
    double weight(double x) {
      double d = Math.abs(x);
      if (d >= 1) {
        return 0;
      }
      return d == 0 ? 1 : sinc(d) * (0.54 + 0.46 * Math.cos(d * Math.PI));
    }
  };

  private final int number;
  private final double support;

  Filter(int number, double support) {
    this.number = number;
    this.support = support;
  }

  /**
   * Returns the filter of Pillow's number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Filter of(int number) {
    for (Filter filter : values()) {
      if (filter.number == number) {
        return filter;
      }
    }
    throw new IllegalArgumentException(
        "%d is no resampling filter: Pillow numbers them from 0 (nearest) to 5 (hamming)"
            .formatted(number));
  }

  /** Returns how far from the middle the filter reaches, in pixels of what is made. */
  double support() {
    return support;
  }

  /** Returns the weight of a pixel that lies x away from the middle. */
  abstract double weight(double x);

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI);
  }
}
