package org.emma.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Interval;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws the agnosia profile of one form and mode: a bar per aspect before treatment, one after it
 * where there was any, with 95 % intervals and chance.
 */
final class ProfilePanel {

  static final int WIDTH = 1000;
  static final int HEIGHT = 360;

  private static final double HALF = 0.38;
  private static final double GAP = 0.03;
  private static final double HEADROOM = 112;
  private static final double FOOTROOM = -14;
  private static final double NAMES = -8;
  private static final double ABOVE = 5;
  private static final Color BEFORE = new Color(0xB4, 0xBC, 0xC8);
  private static final Color ONLY_OR_AFTER = new Color(0x3B, 0x78, 0xB5);
  private static final Color WHISKER = new Color(0x22, 0x22, 0x22);
  private static final Color CHANCE = new Color(0xC4, 0x4E, 0x2B);
  private static final BasicStroke THIN = new BasicStroke(1.6f);
  private static final BasicStroke DASHED =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {7, 4}, 0);
  private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  private final String model;
  private final Facet facet;
  private final XYChart chart;
  private final Strokes whiskers = new Strokes();

  ProfilePanel(String model, Facet facet) {
    this.model = model;
    this.facet = facet;
    this.chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title())
            .yAxisTitle("right answers")
            .build();
  }

  XYChart draw() {
    style();
    if (facet.rows().stream().anyMatch(row -> row.after().isPresent())) {
      bars("before treatment", BEFORE, -HALF, -GAP, row -> Optional.of(row.before()));
      bars("after treatment", ONLY_OR_AFTER, GAP, HALF, Facet.Row::after);
    } else {
      bars("accuracy", ONLY_OR_AFTER, -HALF, HALF, row -> Optional.of(row.before()));
    }
    intervals();
    chance();
    names();
    return chart;
  }

  private String title() {
    String asked = range(Counts::total);
    String answered = range(Counts::n);
    return "%s, %s, %s questions per aspect%s"
        .formatted(
            model,
            facet.words(),
            asked,
            answered.equals(asked) ? "" : ", %s of them answered".formatted(answered));
  }

  private String range(ToIntFunction<Counts> part) {
    return Figures.range(facet.rows().stream().map(row -> row.before().counts()).mapToInt(part));
  }

  private void style() {
    chart
        .getStyler()
        .setBaseFont(PLAIN)
        .setChartTitleFont(PLAIN.deriveFont(Font.BOLD, 15f))
        .setChartTitleBoxVisible(false)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false)
        .setLegendPosition(LegendPosition.OutsideE)
        .setLegendBorderColor(Color.WHITE)
        .setLegendFont(PLAIN)
        .setLocale(Locale.ROOT)
        .setAnnotationTextFont(PLAIN);
    chart
        .getStyler()
        .setPlotGridVerticalLinesVisible(false)
        .setAxisTickLabelsFont(PLAIN)
        .setAxisTitleFont(PLAIN)
        .setXAxisMin(-0.5)
        .setXAxisMax(facet.rows().size() - 0.5)
        .setYAxisMin(FOOTROOM)
        .setYAxisMax(HEADROOM)
        .setYAxisTickMarkSpacingHint(45)
        .setAxisTicksMarksVisible(false)
        .setAxisTicksLineVisible(false)
        .setXAxisTicksVisible(false)
        .setYAxisTickLabelsFormattingFunction(percent -> Math.round(percent) + " %");
  }

  private void bars(
      String name, Color color, double from, double to, Function<Facet.Row, Optional<Finding>> of) {
    Strokes bars = new Strokes();
    for (int i = 0; i < facet.rows().size(); i++) {
      double middle = i + (from + to) / 2;
      Optional<Finding> finding = of.apply(facet.rows().get(i));
      Optional<Finding> answered = finding.filter(f -> f.accuracy().isPresent());
      if (answered.isPresent()) {
        double accuracy = 100 * answered.get().accuracy().getAsDouble();
        Interval interval = answered.get().interval();
        bars.add(i + from, accuracy, i + to, accuracy);
        whiskers.add(middle, 100 * interval.lower(), middle, 100 * interval.upper());
        write(Figures.number(accuracy), middle, 100 * interval.upper() + ABOVE);
      } else if (finding.isPresent()) {
        write("unanswered", middle, ABOVE);
      }
    }
    bars.addTo(chart, name)
        .ifPresent(
            series ->
                series
                    .setXYSeriesRenderStyle(XYSeriesRenderStyle.Area)
                    .setMarker(SeriesMarkers.NONE)
                    .setLineColor(color)
                    .setFillColor(color));
  }

  private void intervals() {
    whiskers
        .addTo(chart, "95 % interval")
        .ifPresent(
            series ->
                series.setMarker(SeriesMarkers.NONE).setLineColor(WHISKER).setLineStyle(THIN));
  }

  private void chance() {
    Strokes marks = new Strokes();
    for (int i = 0; i < facet.rows().size(); i++) {
      double chance = 100 * facet.rows().get(i).before().chance();
      marks.add(i - HALF - GAP, chance, i + HALF + GAP, chance);
    }
    marks
        .addTo(chart, "chance")
        .ifPresent(
            series ->
                series.setMarker(SeriesMarkers.NONE).setLineColor(CHANCE).setLineStyle(DASHED));
  }

  private void names() {
    for (int i = 0; i < facet.rows().size(); i++) {
      write(facet.rows().get(i).aspect().name(), i, NAMES);
    }
  }

  private void write(String words, double x, double y) {
    chart.addAnnotation(new AnnotationText(words, x, y, false));
  }
}
