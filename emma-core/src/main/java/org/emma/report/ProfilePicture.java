package org.emma.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;

/** Draws the agnosia profile as PNG: one panel per form and mode, one below the other. */
final class ProfilePicture {

  private ProfilePicture() {}

  static void write(RunResult result, Path file) throws IOException {
    String model = result.examination().model();
    List<XYChart> panels =
        Facet.of(result).stream().map(facet -> new ProfilePanel(model, facet).draw()).toList();
    try (OutputStream output = Files.newOutputStream(file)) {
      BitmapEncoder.saveBitmap(panels, panels.size(), 1, output, BitmapFormat.PNG);
    }
  }
}
