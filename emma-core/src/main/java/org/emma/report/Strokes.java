package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

/**
 * Collects separate strokes of two points each into one series; a point that is none parts them.
 */
final class Strokes {

  private final List<Double> x = new ArrayList<>();
  private final List<Double> y = new ArrayList<>();

  void add(double fromX, double fromY, double toX, double toY) {
    x.addAll(List.of(fromX, toX, toX));
    y.addAll(List.of(fromY, toY, Double.NaN));
  }

  /** Adds the series, if there is any stroke: a chart takes no empty one. */
  Optional<XYSeries> addTo(XYChart chart, String name) {
    return x.isEmpty() ? Optional.empty() : Optional.of(chart.addSeries(name, x, y));
  }
}
