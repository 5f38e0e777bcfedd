package org.emma.scene.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SceneSource;
import org.emma.scene.SpatialRelations;
import org.jspecify.annotations.Nullable;

/**
 * Draws scenes of plain shapes from a seed: two to five objects with name, color, size, texture and
 * place, and the spatial relationships between them.
 *
 * <p>One name of each scene is repeated one to four times, evenly, so that counting questions have
 * even answers; every scene has at least one object whose name is its own. Scene {@code i} of a
 * seed is the same on every machine and JDK and does not depend on how many scenes are asked for.
 *
 * @param count how many scenes, at least one
 * @param seed any number; different seeds share no scene
 */
public record SyntheticScenes(int count, long seed) implements SceneSource {

  /** Width and height of every picture, in pixels. */
  public static final int CANVAS = 256;

  public static final List<String> NAMES =
      List.of("circle", "square", "triangle", "star", "heart", "cross", "arrow", "moon");
  public static final List<String> COLORS =
      List.of("gray", "red", "blue", "green", "brown", "purple", "cyan", "yellow");
  public static final List<String> SIZES = List.of("large", "small");
  public static final List<String> TEXTURES = List.of("solid", "striped", "dotted", "checkered");

  private static final int MOST_OBJECTS = 5;
  private static final int MOST_ALIKE = 4;
  private static final int GAP = 6;
  private static final int PLACING_TRIES = 200;

  public SyntheticScenes {
    if (count < 1) {
      throw new IllegalArgumentException(
          "%d synthetic scenes make no items: ask for at least one".formatted(count));
    }
  }

  @Override
  public List<Scene> scenes() {
    return stream().toList();
  }

  @Override
  public Stream<Scene> stream() {
    return IntStream.range(0, count).mapToObj(index -> scene(seed, index));
  }

  /** Returns scene number {@code index} (from zero) of a seed. */
  public static Scene scene(long seed, int index) {
    Random random = random(seed * 0x9E3779B97F4A7C15L + index);
    List<SceneObject> objects = place(names(random), random);
    String id = "synthetic-%d-%d".formatted(seed, index);
    return new Scene(
        id, new SyntheticImage(id, objects), CANVAS, CANVAS, objects, SpatialRelations.of(objects));
  }

  /** Returns a source of chance whose neighbouring seeds have nothing in common. */
  static Random random(long seed) {
    return new Random(mix(seed));
  }

  private static List<String> names(Random random) {
    List<String> kinds = new ArrayList<>(NAMES);
    Collections.shuffle(kinds, random);
    int alike = 1 + random.nextInt(MOST_ALIKE);
    int others = 1 + random.nextInt(MOST_OBJECTS - alike);
    List<String> names = new ArrayList<>(Collections.nCopies(alike, kinds.get(0)));
    names.addAll(kinds.subList(1, 1 + others));
    Collections.shuffle(names, random);
    return names;
  }

  private static List<SceneObject> place(List<String> names, Random random) {
    while (true) {
      List<SceneObject> objects = new ArrayList<>();
      for (String name : names) {
        SceneObject object = object("o" + objects.size(), name, objects, random);
        if (object == null) {
          break;
        }
        objects.add(object);
      }
      if (objects.size() == names.size()) {
        return objects;
      }
    }
  }

  /** Returns an object of any color, size and texture in a free place; null if none was found. */
  static @Nullable SceneObject object(
      String id, String name, List<SceneObject> taken, Random random) {
    String size = pick(SIZES, random);
    List<Attribute> attributes =
        List.of(
            new Attribute(Aspect.COLOR, pick(COLORS, random)),
            new Attribute(Aspect.SIZE, size),
            new Attribute(Aspect.TEXTURE, pick(TEXTURES, random)));
    Box box = freeBox(extent(size, random), taken, random);
    return box == null ? null : new SceneObject(id, name, box, attributes);
  }

  static int extent(String size, Random random) {
    return size.equals("large") ? 76 + random.nextInt(17) : 40 + random.nextInt(9);
  }

  static @Nullable Box freeBox(int extent, List<SceneObject> taken, Random random) {
    for (int attempt = 0; attempt < PLACING_TRIES; attempt++) {
      int x = place(extent, random);
      int y = place(extent, random);
      if (!taken.isEmpty() && random.nextBoolean()) {
        Box other = taken.get(random.nextInt(taken.size())).box();
        if (random.nextBoolean()) {
          x = inside((int) (other.centerX() - extent / 2.0), extent);
        } else {
          y = inside((int) (other.centerY() - extent / 2.0), extent);
        }
      }
      Box box = new Box(x, y, extent, extent);
      if (isFree(box, taken)) {
        return box;
      }
    }
    return null;
  }

  /** Tells whether a box lies in the picture with a gap to its edges and to every object. */
  static boolean isFree(Box box, List<SceneObject> taken) {
    Box withGap =
        new Box(box.x() - GAP, box.y() - GAP, box.width() + 2 * GAP, box.height() + 2 * GAP);
    boolean isInside =
        withGap.x() >= 0
            && withGap.y() >= 0
            && withGap.x() + withGap.width() <= CANVAS
            && withGap.y() + withGap.height() <= CANVAS;
    return isInside && taken.stream().noneMatch(object -> object.box().overlaps(withGap));
  }

  private static int place(int extent, Random random) {
    return GAP + random.nextInt(CANVAS - extent - 2 * GAP);
  }

  private static int inside(int edge, int extent) {
    return Math.max(GAP, Math.min(CANVAS - extent - GAP, edge));
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** Spreads neighbouring seeds apart (the finalizer of SplitMix64, Steele et al. 2014). */
  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
