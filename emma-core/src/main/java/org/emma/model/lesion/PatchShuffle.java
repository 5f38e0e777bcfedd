package org.emma.model.lesion;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.emma.item.Item;
import org.emma.model.Query;
import org.emma.scene.Aspect;

/** Cuts the picture into four by four patches and lays them anew, in an order of its name. */
final class PatchShuffle implements Lesion {

  private static final int SIDE = 4;
  private static final Signals SIGNALS =
      new Signals(Set.of(Aspect.SPATIAL), Set.of(Aspect.COLOR, Aspect.TEXTURE, Aspect.MATERIAL));

  @Override
  public String name() {
    return "patch-shuffle";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    int width = picture.getWidth() / SIDE;
    int height = picture.getHeight() / SIDE;
    BufferedImage shuffled =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = shuffled.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    List<Integer> order = order(query.images().get(image).name());
    for (int i = 0; i < order.size() && width > 0 && height > 0; i++) {
      BufferedImage patch =
          picture.getSubimage(
              order.get(i) % SIDE * width, order.get(i) / SIDE * height, width, height);
      graphics.drawImage(patch, i % SIDE * width, i / SIDE * height, null);
    }
    graphics.dispose();
    return shuffled;
  }

  @Override
  public Effect effectOn(Item item) {
    return SIGNALS.effectOn(item);
  }

  private static List<Integer> order(String name) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, SIDE * SIDE).boxed().toList());
    Collections.shuffle(order, new Random(name.hashCode()));
    return order;
  }
}
