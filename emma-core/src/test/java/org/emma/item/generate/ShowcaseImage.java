package org.emma.item.generate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.emma.scene.Image;

/**
 * Draws a showcase scene when it is asked for.
 *
 * @param name {@code park}, {@code table} or {@code shelf}
 */
record ShowcaseImage(String name) implements Image {

  private static final Color RED = new Color(196, 48, 43);
  private static final Color BLUE = new Color(52, 92, 190);
  private static final Color GREEN = new Color(58, 128, 62);
  private static final Color BROWN = new Color(129, 84, 45);
  private static final Color GRAY = new Color(120, 120, 124);
  private static final Color SKIN = new Color(226, 180, 146);
  private static final Color YELLOW = new Color(244, 205, 60);

  @Override
  public byte[] bytes() {
    BufferedImage picture =
        new BufferedImage(ShowcaseScenes.WIDTH, ShowcaseScenes.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(3));
    switch (name) {
      case "park" -> park(graphics);
      case "table" -> table(graphics);
      default -> shelf(graphics);
    }
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void park(Graphics2D g) {
    fill(g, new Color(150, 200, 240), 0, 0, 480, 110);
    fill(g, new Color(136, 196, 100), 0, 110, 480, 150);
    fill(g, GRAY, 0, 260, 480, 60);
    for (int x : new int[] {300, 335, 370}) {
      fill(g, BROWN, x + 15, 110, 10, 50);
      oval(g, GREEN, x, 50, 40, 75);
    }
    fill(g, RED, 20, 80, 120, 80);
    polygon(g, BROWN, 20, 80, 80, 40, 140, 80);
    fill(g, GRAY, 104, 18, 16, 42);
    fill(g, Color.BLACK, 40, 100, 26, 60);
    polygon(g, BROWN, 40, 100, 52, 106, 52, 160, 40, 160);
    fill(g, Color.WHITE, 88, 100, 36, 36);
    line(g, GRAY, 106, 100, 106, 136);
    line(g, GRAY, 88, 118, 124, 118);
    polygon(g, BLUE, 20, 250, 45, 250, 60, 225, 110, 225, 128, 250, 150, 255, 150, 280, 20, 280);
    oval(g, Color.BLACK, 36, 264, 28, 28);
    oval(g, Color.BLACK, 106, 264, 28, 28);
    person(g, 207, 120, 120, new Color(70, 70, 90));
    fill(g, Color.BLACK, 196, 118, 22, 9);
    line(g, SKIN, 207, 165, 228, 150);
    line(g, GRAY, 228, 160, 208, 100);
    g.setColor(RED);
    g.fillArc(160, 78, 94, 92, 0, 180);
    for (int x = 180; x < 250; x += 24) {
      line(g, Color.WHITE, 207, 80, x, 122);
    }
    person(g, 308, 170, 88, new Color(160, 70, 150));
    line(g, SKIN, 308, 225, 334, 244);
    oval(g, YELLOW, 338, 232, 24, 24);
    oval(g, BROWN, 405, 210, 40, 42);
    oval(g, BROWN, 395, 200, 30, 26);
    line(g, BROWN, 442, 240, 455, 225);
    fill(g, GRAY, 450, 124, 4, 80);
    polygon(g, RED, 443, 80, 461, 80, 474, 93, 474, 111, 461, 124, 443, 124, 430, 111, 430, 93);
    g.setColor(Color.WHITE);
    for (int i = 0; i < 4; i++) {
      letter(g, "STOP".charAt(i), 434 + 10 * i, 96, 7, 12);
    }
  }

  private static void table(Graphics2D g) {
    fill(g, new Color(238, 232, 220), 0, 0, 480, 200);
    fill(g, new Color(205, 178, 140), 0, 200, 480, 120);
    fill(g, GRAY, 46, 80, 8, 66);
    fill(g, GRAY, 26, 146, 48, 8);
    polygon(g, YELLOW, 38, 24, 62, 24, 80, 84, 20, 84);
    oval(g, new Color(255, 244, 170), 40, 80, 20, 14);
    oval(g, Color.WHITE, 200, 20, 60, 60);
    line(g, Color.BLACK, 230, 50, 230, 30);
    line(g, Color.BLACK, 230, 50, 246, 50);
    fill(g, GREEN, 130, 130, 30, 70);
    fill(g, GREEN, 139, 108, 12, 24);
    fill(g, BROWN, 138, 100, 14, 9);
    fill(g, RED, 215, 120, 90, 110);
    g.setColor(Color.WHITE);
    for (int i = 0; i < 5; i++) {
      letter(g, "ATLAS".charAt(i), 224 + 16 * i, 150, 10, 18);
    }
    fill(g, BROWN, 350, 110, 110, 80);
    polygon(g, BROWN, 350, 110, 366, 90, 476, 90, 460, 110);
    for (int x = 362; x < 455; x += 22) {
      line(g, new Color(180, 140, 95), x, 112, x, 188);
    }
    fill(g, Color.BLACK, 366, 96, 84, 10);
    cup(g, Color.WHITE, 30, 215);
    oval(g, BROWN, 34, 215, 36, 8);
    for (int i = 0; i < 6; i++) {
      oval(g, RED, 36 + 12 * (i % 3), 232 + 14 * (i / 3), 6, 6);
    }
    cup(g, BLUE, 110, 240);
    cup(g, BLUE, 185, 255);
    oval(g, Color.WHITE, 285, 245, 120, 60);
    oval(g, new Color(228, 228, 228), 305, 255, 80, 40);
  }

  private static void shelf(Graphics2D g) {
    fill(g, new Color(238, 232, 220), 0, 0, 480, 320);
    fill(g, new Color(205, 178, 140), 0, 298, 480, 22);
    oval(g, Color.WHITE, 100, 20, 50, 50);
    line(g, Color.BLACK, 125, 45, 125, 28);
    line(g, Color.BLACK, 125, 45, 138, 45);
    fill(g, BLUE, 104, 228, 40, 72);
    oval(g, BLUE.darker(), 104, 220, 40, 14);
    for (int y = 244; y < 295; y += 16) {
      line(g, Color.WHITE, 105, y, 143, y);
    }
    fill(g, RED, 158, 230, 44, 66);
    fill(g, Color.WHITE, 164, 240, 32, 3);
    cup(g, BLUE, 380, 240);
    oval(g, BROWN, 384, 240, 36, 8);
  }

  private static void person(Graphics2D g, int x, int top, int height, Color clothes) {
    int head = height / 5;
    oval(g, SKIN, x - head / 2, top, head, head);
    fill(g, clothes, x - height / 9, top + head, 2 * height / 9, 2 * height / 5);
    line(g, clothes, x - 6, top + 3 * height / 5, x - 12, top + height);
    line(g, clothes, x + 6, top + 3 * height / 5, x + 12, top + height);
  }

  private static void cup(Graphics2D g, Color color, int x, int y) {
    fill(g, color, x, y + 4, 44, 46);
    oval(g, color.darker(), x, y, 44, 10);
  }

  /** Draws a letter with lines, so that no font decides what the picture looks like. */
  private static void letter(Graphics2D g, char letter, int x, int y, int w, int h) {
    int middle = y + h / 2;
    int right = x + w;
    int low = y + h;
    g.setStroke(new BasicStroke(2));
    switch (letter) {
      case 'S' -> lines(g, right, y, x, y, x, middle, right, middle, right, low, x, low);
      case 'T' -> {
        lines(g, x, y, right, y);
        lines(g, x + w / 2, y, x + w / 2, low);
      }
      case 'O' -> lines(g, x, y, right, y, right, low, x, low, x, y);
      case 'P' -> lines(g, x, low, x, y, right, y, right, middle, x, middle);
      case 'A' -> {
        lines(g, x, low, x + w / 2, y, right, low);
        lines(g, x + 2, middle + 3, right - 2, middle + 3);
      }
      default -> lines(g, x, y, x, low, right, low);
    }
    g.setStroke(new BasicStroke(3));
  }

  private static void lines(Graphics2D g, int... points) {
    for (int i = 0; i + 3 < points.length; i += 2) {
      g.drawLine(points[i], points[i + 1], points[i + 2], points[i + 3]);
    }
  }

  private static void line(Graphics2D g, Color color, int... points) {
    g.setColor(color);
    lines(g, points);
  }

  private static void fill(Graphics2D g, Color color, int x, int y, int width, int height) {
    g.setColor(color);
    g.fillRect(x, y, width, height);
  }

  private static void oval(Graphics2D g, Color color, int x, int y, int width, int height) {
    g.setColor(color);
    g.fillOval(x, y, width, height);
  }

  private static void polygon(Graphics2D g, Color color, int... points) {
    Polygon polygon = new Polygon();
    for (int i = 0; i < points.length; i += 2) {
      polygon.addPoint(points[i], points[i + 1]);
    }
    g.setColor(color);
    g.fillPolygon(polygon);
  }
}
