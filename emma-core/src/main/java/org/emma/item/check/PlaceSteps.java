package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Program;
import org.emma.item.Region;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Runs the steps that look at boxes; what is not clear to the eye has no answer. */
final class PlaceSteps {

  private static final double INNER = 0.15;
  private static final double OUTER = 0.35;
  private static final double ALIKE = 0.5;

  private PlaceSteps() {}

  static Result extreme(Call call) throws FaultFound {
    Side side = Side.ofSuperlative(call.constant(0), call);
    Objects from = call.atLeast(2, 0);
    SceneObject first = from.first();
    for (SceneObject object : from.objects()) {
      first = side.depth(object.box()) < side.depth(first.box()) ? object : first;
    }
    for (SceneObject object : from.objects()) {
      if (!object.id().equals(first.id())) {
        refuseNear(call, side, from.scene(), first, object);
      }
    }
    return Objects.one(from.scene(), first, from.certainty().isExact());
  }

  static Result ordinal(Call call) throws FaultFound {
    int place = call.number(0);
    Side side = Side.of(call.constant(1), call);
    Objects from = call.atLeast(Math.max(place, 2), 0);
    if (place < 1) {
      throw call.malformed("counts from 1");
    }
    List<SceneObject> sorted = new ArrayList<>(from.objects());
    sorted.sort((a, b) -> Double.compare(side.depth(a.box()), side.depth(b.box())));
    for (int i = 1; i < sorted.size(); i++) {
      refuseNear(call, side, from.scene(), sorted.get(i - 1), sorted.get(i));
    }
    return Objects.one(from.scene(), sorted.get(place - 1), from.certainty().isExact());
  }

  private static void refuseNear(
      Call call, Side side, Scene scene, SceneObject first, SceneObject next) throws FaultFound {
    double distance = side.depth(next.box()) - side.depth(first.box());
    double margin = Program.CLEAR_MARGIN * (side.isHorizontal() ? scene.width() : scene.height());
    if (distance < margin) {
      throw call.unclear(
          "%s is %.1f pixels from %s, less than %.1f"
              .formatted(first.id(), distance, next.id(), margin));
    }
  }

  static Result extent(Call call) throws FaultFound {
    boolean isLargest =
        switch (call.constant(0)) {
          case "largest" -> true;
          case "smallest" -> false;
          default -> throw call.malformed("knows largest and smallest only");
        };
    Objects from = call.atLeast(2, 0);
    for (SceneObject one : from.objects()) {
      boolean isFar = true;
      for (SceneObject other : from.objects()) {
        double ratio = isLargest ? area(one) / area(other) : area(other) / area(one);
        isFar &= other.id().equals(one.id()) || ratio >= Program.CLEAR_AREA;
      }
      if (isFar) {
        return Objects.one(from.scene(), one, from.certainty().isExact());
      }
    }
    throw call.unclear("no box is that much larger or smaller than every other");
  }

  static Result larger(Call call) throws FaultFound {
    Objects first = call.one(0);
    Objects second = call.one(1);
    double ratio = area(first.first()) / area(second.first());
    if (ratio < Program.CLEAR_AREA && 1 / ratio < Program.CLEAR_AREA) {
      throw call.unclear("one box has %.2f times the area of the other".formatted(ratio));
    }
    return Answers.yesIf(ratio > 1, first.certainty().and(second.certainty()).isExact());
  }

  private static double area(SceneObject object) {
    return object.box().width() * object.box().height();
  }

  static Result distance(Call call) throws FaultFound {
    boolean isNearest =
        switch (call.constant(0)) {
          case "nearest" -> true;
          case "farthest" -> false;
          default -> throw call.malformed("knows nearest and farthest only");
        };
    Objects from = call.one(0);
    List<SceneObject> others = new ArrayList<>(from.scene().objects());
    others.removeIf(other -> other.id().equals(from.first().id()));
    if (others.size() < 2) {
      throw call.referent("chooses among %d objects".formatted(others.size()));
    }
    Box middle = from.first().box();
    others.sort((a, b) -> Double.compare(apart(middle, a.box()), apart(middle, b.box())));
    int chosen = isNearest ? 0 : others.size() - 1;
    int next = isNearest ? 1 : others.size() - 2;
    double ratio = apart(middle, others.get(next).box()) / apart(middle, others.get(chosen).box());
    if ((isNearest ? ratio : 1 / ratio) < Program.CLEAR_DISTANCE) {
      throw call.unclear("the next object is %.2f times as far".formatted(ratio));
    }
    boolean known = from.certainty().isExact() && from.scene().completeness().all();
    return Objects.one(from.scene(), others.get(chosen), known);
  }

  private static double apart(Box one, Box other) {
    return Math.hypot(one.centerX() - other.centerX(), one.centerY() - other.centerY());
  }

  static Result boxed(Call call) throws FaultFound {
    Objects from = call.objects(0);
    Scene scene = from.scene();
    double left = call.number(0) * scene.width() / 100.0;
    double top = call.number(1) * scene.height() / 100.0;
    double width = call.number(2) * scene.width() / 100.0 - left;
    double height = call.number(3) * scene.height() / 100.0 - top;
    if (!(width > 0 && height > 0)) {
      throw call.malformed("is no box");
    }
    Box asked = new Box(left, top, width, height);
    List<SceneObject> alike = new ArrayList<>(from.objects());
    alike.removeIf(object -> overlap(asked, object.box()) < ALIKE);
    if (alike.size() != 1) {
      throw call.referent("finds %d objects, not one".formatted(alike.size()));
    }
    Box found = alike.get(0).box();
    double tolerance = 0.0051;
    boolean fits =
        Math.abs(found.x() - left) <= tolerance * scene.width()
            && Math.abs(found.y() - top) <= tolerance * scene.height()
            && Math.abs(found.x() + found.width() - left - width) <= tolerance * scene.width()
            && Math.abs(found.y() + found.height() - top - height) <= tolerance * scene.height();
    if (!fits) {
      throw call.unclear("object %s has another box".formatted(alike.get(0).id()));
    }
    return Objects.one(scene, alike.get(0), true);
  }

  /** Returns the shared area over the area of both together. */
  private static double overlap(Box a, Box b) {
    double across = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
    double down = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
    double shared = Math.max(0, across) * Math.max(0, down);
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
  }

  static Result within(Call call) throws FaultFound {
    Objects from = call.objects(0);
    Region region =
        Region.named(call.constant(0)).orElseThrow(() -> call.malformed("names no region"));
    List<SceneObject> inside = new ArrayList<>();
    for (SceneObject object : from.objects()) {
      if (region.contains(object.box(), from.scene())) {
        inside.add(object);
      } else if (!region.isApartFrom(object.box(), from.scene())) {
        throw call.unclear("%s lies across the border".formatted(object.id()));
      }
    }
    return Objects.many(from.scene(), inside, from.certainty());
  }

  static Result place(Call call) throws FaultFound {
    Objects one = call.one(0);
    for (Region region : Region.values()) {
      if (region.isQuarter() && region.contains(one.first().box(), one.scene())) {
        return Answers.of(Set.of(region.toString()), one.certainty().isExact(), true);
      }
    }
    throw call.unclear("%s lies in more than one quarter".formatted(one.first().id()));
  }

  static Result between(Call call) throws FaultFound {
    Objects first = call.one(0);
    Objects second = call.one(1);
    if (!first.scene().equals(second.scene())) {
      throw call.malformed("looks between two pictures");
    }
    Box a = first.first().box();
    Box b = second.first().box();
    List<SceneObject> found = new ArrayList<>();
    for (SceneObject object : first.scene().objects()) {
      if (object.id().equals(first.first().id()) || object.id().equals(second.first().id())) {
        continue;
      }
      double aside = aside(a, b, object.box());
      if (aside <= INNER) {
        found.add(object);
      } else if (aside < OUTER) {
        throw call.unclear("%s is nearly between the two".formatted(object.id()));
      }
    }
    Certainty known = first.certainty().and(second.certainty());
    return Objects.many(first.scene(), found, known.completeIf(first.scene().completeness().all()));
  }

  /**
   * Returns how far the middle of a box is from the middle half of the line between the middles of
   * two others, over the length of that line.
   */
  private static double aside(Box a, Box b, Box other) {
    double dx = b.centerX() - a.centerX();
    double dy = b.centerY() - a.centerY();
    double length = Math.hypot(dx, dy);
    double x = other.centerX() - a.centerX();
    double y = other.centerY() - a.centerY();
    double along = (x * dx + y * dy) / (length * length);
    double nearest = Math.min(Math.max(along, 0.25), 0.75);
    return Math.hypot(x - nearest * dx, y - nearest * dy) / length;
  }
}
