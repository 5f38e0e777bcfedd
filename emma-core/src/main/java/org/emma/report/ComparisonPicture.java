package org.emma.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.diagnose.ModelComparison;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;

/**
 * Draws several models as PNG: for each form and mode a panel of what they see, and below it one of
 * how they differ from the first, where anything was compared.
 */
final class ComparisonPicture {

  private ComparisonPicture() {}

  static void write(ModelComparison comparison, Path file) throws IOException {
    List<XYChart> panels = new ArrayList<>();
    for (ModelFacet facet : ModelFacet.of(comparison)) {
      panels.add(ModelPanel.accuracies(facet));
      if (facet.compares()) {
        panels.add(ModelPanel.differences(facet));
      }
    }
    try (OutputStream output = Files.newOutputStream(file)) {
      BitmapEncoder.saveBitmap(panels, panels.size(), 1, output, BitmapFormat.PNG);
    }
  }
}
