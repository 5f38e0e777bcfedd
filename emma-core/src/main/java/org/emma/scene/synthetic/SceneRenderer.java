package org.emma.scene.synthetic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.SceneObject;

/** Draws synthetic scenes with Java2D: the same pixels for the same scene on every JDK. */
public final class SceneRenderer {

  private static final float OUTLINE = 3f;

  private SceneRenderer() {}

  /** Returns the picture, {@value SyntheticScenes#CANVAS} pixels square, type {@code INT_RGB}. */
  public static BufferedImage render(SyntheticImage image) {
    int canvas = SyntheticScenes.CANVAS;
    BufferedImage picture = new BufferedImage(canvas, canvas, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(background(image.backdrop()));
      graphics.fillRect(0, 0, canvas, canvas);
      image.objects().forEach(object -> draw(object, graphics));
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  private static void draw(SceneObject object, Graphics2D graphics) {
    Box box = object.box();
    AffineTransform placing = AffineTransform.getTranslateInstance(box.centerX(), box.centerY());
    placing.scale(box.width() / 2 - OUTLINE, box.height() / 2 - OUTLINE);
    Shape outline = placing.createTransformedShape(UnitShapes.named(object.name()));
    Color color = Palette.color(object.value(Aspect.COLOR).orElse("gray"));
    String texture = object.value(Aspect.TEXTURE).orElse("solid");
    graphics.setPaint(Textures.paint(texture, color, box));
    graphics.fill(outline);
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(OUTLINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(outline);
  }

  private static Color background(String backdrop) {
    int tone = 226 + Math.floorMod(backdrop.hashCode(), 25);
    return new Color(tone, tone, tone);
  }
}
