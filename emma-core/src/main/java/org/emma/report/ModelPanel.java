package org.emma.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.emma.diagnose.Interval;
import org.emma.scene.Aspect;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws one figure of several models aspect by aspect: for each model a mark with its 95 %
 * interval.
 */
final class ModelPanel {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 300;
  private static final int LINE = 21;
  private static final int LONGEST = 50;
  private static final double HALF = 0.4;
  private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final Color LEVEL = new Color(0x88, 0x88, 0x88);
  private static final BasicStroke WHISKER = new BasicStroke(1.8f);
  private static final BasicStroke DASHED =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {7, 4}, 0);

  /** Told apart by people who see no color, too (Okabe and Ito, 2008), with the marks below. */
  private static final List<Color> COLORS =
      List.of(
          new Color(0x22, 0x22, 0x22),
          new Color(0x00, 0x72, 0xB2),
          new Color(0xE6, 0x9F, 0x00),
          new Color(0x00, 0x9E, 0x73),
          new Color(0xCC, 0x79, 0xA7),
          new Color(0xD5, 0x5E, 0x00),
          new Color(0x56, 0xB4, 0xE9));

  private static final List<Marker> MARKS =
      List.of(
          SeriesMarkers.CIRCLE,
          SeriesMarkers.SQUARE,
          SeriesMarkers.DIAMOND,
          SeriesMarkers.TRIANGLE_UP,
          SeriesMarkers.TRIANGLE_DOWN);

  /** A figure in percent, with its interval. */
  private record Mark(double value, double lower, double upper) {

    static Mark of(double share, Interval interval) {
      return new Mark(100 * share, 100 * interval.lower(), 100 * interval.upper());
    }
  }

  private final ModelFacet facet;
  private final List<Aspect> aspects;
  private final XYChart chart;
  private final double room;

  private ModelPanel(ModelFacet facet, String title, String axis, double min, double max) {
    this.facet = facet;
    this.aspects = facet.aspects();
    this.room = (max - min) / 12;
    this.chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT + LINE * (facet.comparison().models().size() + 1))
            .title(title)
            .yAxisTitle(axis)
            .build();
    style(min - 2 * room, max + room / 2);
    names(min - 1.2 * room);
  }

  /** Draws what each model sees. */
  static XYChart accuracies(ModelFacet facet) {
    ModelPanel panel =
        new ModelPanel(facet, facet.title() + ": what each model sees", "right answers", 0, 100);
    panel.level("chance", aspect -> 100 * facet.chance(aspect).orElse(0));
    panel.models(
        (model, aspect) ->
            facet
                .finding(model, aspect)
                .filter(finding -> finding.accuracy().isPresent())
                .map(finding -> Mark.of(finding.accuracy().getAsDouble(), finding.interval())));
    return panel.chart;
  }

  /** Draws how each model but the first differs from it, on the questions that both answered. */
  static XYChart differences(ModelFacet facet) {
    double reach = reach(facet);
    ModelPanel panel =
        new ModelPanel(
            facet,
            facet.title() + ": difference from [1], paired by question",
            "points",
            -reach,
            reach);
    panel.level("no difference", aspect -> 0);
    panel.models(
        (model, aspect) ->
            facet
                .change(model, aspect)
                .map(change -> Mark.of(change.difference(), change.interval())));
    return panel.chart;
  }

  /** Returns the next ten points beyond the furthest end of an interval. */
  private static double reach(ModelFacet facet) {
    double furthest = 0;
    for (int model : facet.models()) {
      for (Aspect aspect : facet.aspects()) {
        Optional<Interval> interval = facet.change(model, aspect).map(change -> change.interval());
        if (interval.isPresent()) {
          furthest =
              Math.max(
                  furthest,
                  Math.max(Math.abs(interval.get().lower()), Math.abs(interval.get().upper())));
        }
      }
    }
    return 10 * Math.ceil(Math.max(10, 100 * furthest) / 10);
  }

  private void models(BiFunction<Integer, Aspect, Optional<Mark>> marks) {
    List<Integer> models = facet.models();
    for (int place = 0; place < models.size(); place++) {
      int model = models.get(place);
      List<Double> x = new ArrayList<>();
      List<Double> y = new ArrayList<>();
      Strokes intervals = new Strokes();
      for (int i = 0; i < aspects.size(); i++) {
        Optional<Mark> mark = marks.apply(model, aspects.get(i));
        if (mark.isPresent()) {
          double middle = i - HALF + 2 * HALF * (place + 0.5) / models.size();
          x.add(middle);
          y.add(mark.get().value());
          intervals.add(middle, mark.get().lower(), middle, mark.get().upper());
        }
      }
      if (!x.isEmpty()) {
        Color color = COLORS.get(model % COLORS.size());
        intervals
            .addTo(chart, "interval of " + ModelFacet.number(model))
            .ifPresent(series -> line(series, color, WHISKER).setShowInLegend(false));
        chart
            .addSeries(label(model), x, y)
            .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
            .setMarker(MARKS.get(model % MARKS.size()))
            .setMarkerColor(color);
      }
    }
  }

  private String label(int model) {
    String name = facet.comparison().models().get(model);
    int half = LONGEST / 2;
    String shown =
        name.length() > LONGEST
            ? name.substring(0, half) + "…" + name.substring(name.length() - half)
            : name;
    return ModelFacet.number(model) + " " + shown;
  }

  private void level(String name, ToDoubleFunction<Aspect> at) {
    Strokes level = new Strokes();
    for (int i = 0; i < aspects.size(); i++) {
      double value = at.applyAsDouble(aspects.get(i));
      level.add(i - HALF, value, i + HALF, value);
    }
    level.addTo(chart, name).ifPresent(series -> line(series, LEVEL, DASHED));
  }

  private static XYSeries line(XYSeries series, Color color, BasicStroke stroke) {
    series.setMarker(SeriesMarkers.NONE).setLineColor(color).setLineStyle(stroke);
    return series;
  }

  private void names(double y) {
    for (int i = 0; i < aspects.size(); i++) {
      chart.addAnnotation(new AnnotationText(aspects.get(i).name(), i, y, false));
    }
  }

  private void style(double min, double max) {
    chart
        .getStyler()
        .setBaseFont(PLAIN)
        .setChartTitleFont(PLAIN.deriveFont(Font.BOLD, 15f))
        .setChartTitleBoxVisible(false)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false)
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Vertical)
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
        .setXAxisMax(aspects.size() - 0.5)
        .setYAxisMin(min)
        .setYAxisMax(max)
        .setYAxisTickMarkSpacingHint(45)
        .setAxisTicksMarksVisible(false)
        .setAxisTicksLineVisible(false)
        .setXAxisTicksVisible(false)
        .setYAxisTickLabelsFormattingFunction(percent -> String.valueOf(Math.round(percent)))
        .setMarkerSize(8);
  }
}
