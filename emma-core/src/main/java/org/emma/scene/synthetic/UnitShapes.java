package org.emma.scene.synthetic;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Holds the outlines of the eight shapes, in the square from (-1, -1) to (1, 1). */
final class UnitShapes {

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "circle", new Ellipse2D.Double(-1, -1, 2, 2),
          "square", new Rectangle2D.Double(-0.92, -0.92, 1.84, 1.84),
          "triangle", polygon(0, -1, 1, 0.9, -1, 0.9),
          "star", star(),
          "heart", heart(),
          "cross",
              polygon(
                  -0.34, -1, 0.34, -1, 0.34, -0.34, 1, -0.34, 1, 0.34, 0.34, 0.34, 0.34, 1, -0.34,
                  1, -0.34, 0.34, -1, 0.34, -1, -0.34, -0.34, -0.34),
          "arrow", polygon(-1, -0.36, 0.1, -0.36, 0.1, -0.95, 1, 0, 0.1, 0.95, 0.1, 0.36, -1, 0.36),
          "moon", moon());

  private UnitShapes() {}

  static Shape named(String name) {
    Shape shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalArgumentException(
          "No object \"%s\" can be drawn: use one of %s".formatted(name, SyntheticScenes.NAMES));
    }
    return shape;
  }

  private static Path2D polygon(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Path2D star() {
    double[] coordinates = new double[20];
    for (int i = 0; i < 10; i++) {
      double angle = StrictMath.PI * (i / 5.0 - 0.5);
      double radius = i % 2 == 0 ? 1.05 : 0.45;
      coordinates[2 * i] = radius * StrictMath.cos(angle);
      coordinates[2 * i + 1] = radius * StrictMath.sin(angle);
    }
    return polygon(coordinates);
  }

  private static Path2D heart() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 1);
    path.curveTo(-0.6, 0.5, -1, 0.1, -1, -0.4);
    path.curveTo(-1, -1.1, -0.2, -1.15, 0, -0.45);
    path.curveTo(0.2, -1.15, 1, -1.1, 1, -0.4);
    path.curveTo(1, 0.1, 0.6, 0.5, 0, 1);
    path.closePath();
    return path;
  }

  private static Area moon() {
    Area moon = new Area(new Ellipse2D.Double(-1, -1, 2, 2));
    moon.subtract(new Area(new Ellipse2D.Double(-0.35, -0.9, 1.8, 1.8)));
    return moon;
  }
}
