package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Measures boxes, and finds nothing where the difference is not clear.
 *
 * @param scene the scene
 */
record Places(Scene scene) {

  private static final double ON_THE_LINE = 0.14;
  private static final double OFF_THE_LINE = 0.36;
  private static final double SPARE = 1.02;
  private static final double SMALLEST = 0.05;
  private static final double MOST_SHARED = 0.3;

  /** Returns the objects in order from one side if every step is clear; else none. */
  List<SceneObject> inOrder(List<SceneObject> objects, ToDoubleFunction<Box> depth, int extent) {
    List<SceneObject> sorted =
        objects.stream()
            .sorted(Comparator.comparingDouble(o -> depth.applyAsDouble(o.box())))
            .toList();
    double margin = Program.CLEAR_MARGIN * extent;
    boolean isClear =
        IntStream.range(1, sorted.size())
            .allMatch(
                i ->
                    depth.applyAsDouble(sorted.get(i).box())
                            - depth.applyAsDouble(sorted.get(i - 1).box())
                        >= margin);
    return isClear ? sorted : List.of();
  }

  /** Returns how many times the area of another box one box has. */
  static double ratio(SceneObject one, SceneObject other) {
    return area(one) / area(other);
  }

  private static double area(SceneObject object) {
    return object.box().width() * object.box().height();
  }

  /** Returns the object that is clearly larger than every other. */
  static Optional<SceneObject> largest(List<SceneObject> objects) {
    return objects.stream()
        .filter(
            one ->
                objects.stream()
                    .allMatch(o -> o.equals(one) || ratio(one, o) >= Program.CLEAR_AREA))
        .findFirst();
  }

  /** Returns the object that is clearly smaller than every other. */
  static Optional<SceneObject> smallest(List<SceneObject> objects) {
    return objects.stream()
        .filter(
            one ->
                objects.stream()
                    .allMatch(o -> o.equals(one) || ratio(o, one) >= Program.CLEAR_AREA))
        .findFirst();
  }

  /** Returns the other object whose middle is clearly nearest. */
  Optional<SceneObject> nearest(SceneObject object) {
    List<SceneObject> others =
        scene.objects().stream()
            .filter(o -> !o.id().equals(object.id()))
            .sorted(Comparator.comparingDouble(o -> distance(object.box(), o.box())))
            .toList();
    boolean isClear =
        others.size() > 1
            && distance(object.box(), others.get(1).box())
                >= SPARE * Program.CLEAR_DISTANCE * distance(object.box(), others.get(0).box());
    return isClear ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static double distance(Box one, Box other) {
    return Math.hypot(one.centerX() - other.centerX(), one.centerY() - other.centerY());
  }

  /** Returns what is between two objects; empty if something is only nearly so. */
  Optional<List<SceneObject>> between(SceneObject one, SceneObject other) {
    List<SceneObject> found = new ArrayList<>();
    for (SceneObject object : scene.objects()) {
      if (object.id().equals(one.id()) || object.id().equals(other.id())) {
        continue;
      }
      double off = offTheLine(one.box(), other.box(), object.box());
      if (off <= ON_THE_LINE) {
        found.add(object);
      } else if (!(off >= OFF_THE_LINE)) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /** Returns the distance from the inner half of the line between two middles, over its length. */
  private static double offTheLine(Box one, Box other, Box box) {
    double acrossLine = other.centerX() - one.centerX();
    double downLine = other.centerY() - one.centerY();
    double length = Math.hypot(acrossLine, downLine);
    double across = (box.centerX() - one.centerX()) / length;
    double down = (box.centerY() - one.centerY()) / length;
    double along = (across * acrossLine + down * downLine) / length;
    double aside = Math.abs(across * downLine - down * acrossLine) / length;
    double beyond = Math.max(0, Math.max(0.25 - along, along - 0.75));
    return Math.hypot(beyond, aside);
  }

  /** Returns those of the objects in a region; empty if one lies across its border. */
  Optional<List<SceneObject>> within(Region region, List<SceneObject> objects) {
    boolean isClear =
        objects.stream()
            .allMatch(o -> region.contains(o.box(), scene) || region.isApartFrom(o.box(), scene));
    return isClear
        ? Optional.of(objects.stream().filter(o -> region.contains(o.box(), scene)).toList())
        : Optional.empty();
  }

  /** Returns left, top, right and bottom edge in whole percent of the picture. */
  List<String> edges(Box box) {
    return List.of(
        percent(box.x(), scene.width()),
        percent(box.y(), scene.height()),
        percent(box.x() + box.width(), scene.width()),
        percent(box.y() + box.height(), scene.height()));
  }

  private static String percent(double part, int whole) {
    return String.valueOf(Math.round(100 * part / whole));
  }

  /** Tells whether no other box could be meant by these edges. */
  boolean isAlone(SceneObject object) {
    Box box = object.box();
    boolean isInside =
        box.x() >= 0
            && box.y() >= 0
            && box.x() + box.width() <= scene.width()
            && box.y() + box.height() <= scene.height();
    boolean isLarge =
        box.width() >= SMALLEST * scene.width() && box.height() >= SMALLEST * scene.height();
    return isInside
        && isLarge
        && scene.objects().stream()
            .allMatch(o -> o.id().equals(object.id()) || shared(box, o.box()) < MOST_SHARED);
  }

  private static double shared(Box one, Box other) {
    double width =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    double height =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    return width <= 0 || height <= 0
        ? 0
        : width
            * height
            / (one.width() * one.height() + other.width() * other.height() - width * height);
  }
}
