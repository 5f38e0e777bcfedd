package org.emma.diagnose;

import java.util.List;

/**
 * Sets the sum of vectors against their sum of squares: {@code D' S^-1 D} with {@code D} the sum
 * and {@code S} the sum of the outer products, which is what the variance of {@code D} would be if
 * each vector were as likely with the other sign.
 *
 * @param statistic the quadratic form
 * @param rank of {@code S}; directions in which nothing differs are left out
 */
record SumAgainstSquares(double statistic, int rank) {

  private static final double NOTHING = 1e-9;

  static SumAgainstSquares of(List<double[]> vectors) {
    int size = vectors.isEmpty() ? 0 : vectors.get(0).length;
    double[] sum = new double[size];
    double[][] squares = new double[size][size];
    for (double[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        sum[i] += vector[i];
        for (int j = 0; j < size; j++) {
          squares[i][j] += vector[i] * vector[j];
        }
      }
    }
    return eliminate(sum, squares);
  }

  /** Gaussian elimination with the largest pivot first; each pivot adds its share of the form. */
  private static SumAgainstSquares eliminate(double[] sum, double[][] squares) {
    double statistic = 0;
    int rank = 0;
    for (int pivot = largest(squares); pivot >= 0; pivot = largest(squares)) {
      double square = squares[pivot][pivot];
      double part = sum[pivot];
      double[] row = squares[pivot].clone();
      statistic += part * part / square;
      rank++;
      for (int i = 0; i < sum.length; i++) {
        double share = row[i] / square;
        sum[i] -= share * part;
        for (int j = 0; j < sum.length; j++) {
          squares[i][j] -= share * row[j];
        }
      }
    }
    return new SumAgainstSquares(statistic, rank);
  }

  private static int largest(double[][] squares) {
    int largest = -1;
    double value = NOTHING;
    for (int i = 0; i < squares.length; i++) {
      if (squares[i][i] > value) {
        largest = i;
        value = squares[i][i];
      }
    }
    return largest;
  }
}
