package org.emma.report;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.emma.proof.Cell;
import org.emma.proof.LesionMatrix;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws a matrix as PNG: one heat map of accuracies per form and mode, one below the other. */
final class LesionPicture {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 420;
  private static final Color[] COLORS = {
    new Color(0xC4, 0x4E, 0x2B), new Color(0xF6, 0xE9, 0xC6), new Color(0x3B, 0x78, 0xB5)
  };

  /** XChart leaves out names of rows that are closer than it wants columns to be. */
  private static final int LEAST_SPACE = 20;

  private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  private LesionPicture() {}

  static void write(LesionMatrix matrix, Path file) throws IOException {
    List<HeatMapChart> panels =
        LesionFacet.of(matrix).stream().map(facet -> panel(matrix.model(), facet)).toList();
    try (OutputStream output = Files.newOutputStream(file)) {
      BitmapEncoder.saveBitmap(panels, panels.size(), 1, output, BitmapFormat.PNG);
    }
  }

  private static HeatMapChart panel(String model, LesionFacet facet) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("%s, %s: right answers in percent".formatted(model, facet.words()))
            .build();
    style(chart);
    List<String> columns = new ArrayList<>(List.of(LesionFacet.HEALTHY));
    columns.addAll(facet.lesions());
    List<LesionFacet.Row> rows = new ArrayList<>(facet.rows());
    Collections.reverse(rows);
    chart.addSeries(
        "accuracy",
        columns,
        rows.stream().map(row -> row.aspect().name()).toList(),
        numbers(rows, columns.size()));
    return chart;
  }

  private static List<Number[]> numbers(List<LesionFacet.Row> rows, int columns) {
    List<Number[]> numbers = new ArrayList<>();
    for (int y = 0; y < rows.size(); y++) {
      numbers.add(new Number[] {0, y, percent(rows.get(y).healthy())});
      for (int x = 1; x < columns; x++) {
        int row = y;
        int column = x;
        rows.get(y)
            .cell(x - 1)
            .map(Cell::whole)
            .ifPresent(it -> numbers.add(new Number[] {column, row, percent(it.change().after())}));
      }
    }
    return numbers;
  }

  private static double percent(double share) {
    return Math.round(1000 * share) / 10.0;
  }

  private static void style(HeatMapChart chart) {
    chart
        .getStyler()
        .setBaseFont(PLAIN)
        .setChartTitleFont(PLAIN.deriveFont(Font.BOLD, 15f))
        .setChartTitleBoxVisible(false)
        .setChartBackgroundColor(Color.WHITE)
        .setLegendFont(PLAIN)
        .setLegendBorderColor(Color.WHITE)
        .setLocale(Locale.ROOT);
    chart
        .getStyler()
        .setAxisTickLabelsFont(PLAIN)
        .setPlotGridLinesVisible(false)
        .setXAxisTickMarkSpacingHint(LEAST_SPACE);
    chart
        .getStyler()
        .setRangeColors(COLORS)
        .setMin(0)
        .setMax(100)
        .setShowValue(true)
        .setValueFont(PLAIN)
        .setHeatMapValueDecimalPattern("0")
        .setLegendPosition(LegendPosition.OutsideE);
  }
}
