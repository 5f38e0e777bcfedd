package org.emma.scene.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.jspecify.annotations.Nullable;

/** Changes one thing about a synthetic scene, and leaves all else to the pixel. */
final class OneChange {

  private static final int FEWEST_OBJECTS = 2;
  private static final int MOST_OBJECTS = 5;
  private static final double LEAST_MOVE = 0.2 * SyntheticScenes.CANVAS;

  private final List<SceneObject> before;
  private final Random random;

  private OneChange(List<SceneObject> before, Random random) {
    this.before = before;
    this.random = random;
  }

  /** Returns the scene's twin: the same for the same scene on every machine. */
  static Scene twin(Scene scene) {
    String id = scene.id() + "-twin";
    OneChange change = new OneChange(scene.objects(), SyntheticScenes.random(id.hashCode()));
    List<SceneObject> objects = null;
    while (objects == null) {
      objects = change.draw();
    }
    return new Scene(
        id,
        new SyntheticImage(id, objects, scene.id()),
        scene.width(),
        scene.height(),
        objects,
        SpatialRelations.of(objects));
  }

  /** Returns the objects after a change, or null if there is no room for the one drawn. */
  private @Nullable List<SceneObject> draw() {
    int index = random.nextInt(before.size());
    SceneObject object = before.get(index);
    return switch (random.nextInt(7)) {
      case 0 -> with(index, recolored(object, Aspect.COLOR, SyntheticScenes.COLORS));
      case 1 -> with(index, recolored(object, Aspect.TEXTURE, SyntheticScenes.TEXTURES));
      case 2 -> with(index, resized(object, index));
      case 3 -> with(index, renamed(object));
      case 4 -> with(index, moved(object, index));
      case 5 -> without(index);
      default -> withAnother();
    };
  }

  private @Nullable List<SceneObject> with(int index, @Nullable SceneObject changed) {
    if (changed == null) {
      return null;
    }
    List<SceneObject> after = new ArrayList<>(before);
    after.set(index, changed);
    return after;
  }

  private @Nullable List<SceneObject> without(int index) {
    if (before.size() <= FEWEST_OBJECTS) {
      return null;
    }
    List<SceneObject> after = new ArrayList<>(before);
    after.remove(index);
    return after;
  }

  private @Nullable List<SceneObject> withAnother() {
    SceneObject another =
        before.size() == MOST_OBJECTS
            ? null
            : SyntheticScenes.object("o" + before.size(), newName(), before, random);
    if (another == null) {
      return null;
    }
    List<SceneObject> after = new ArrayList<>(before);
    after.add(another);
    return after;
  }

  private SceneObject recolored(SceneObject object, Aspect aspect, List<String> values) {
    List<String> others = new ArrayList<>(values);
    others.removeAll(object.values(aspect));
    return valued(object, aspect, others.get(random.nextInt(others.size())), object.box());
  }

  private @Nullable SceneObject resized(SceneObject object, int index) {
    String size = object.values(Aspect.SIZE).contains("large") ? "small" : "large";
    Box old = object.box();
    double extent = SyntheticScenes.extent(size, random);
    Box box =
        new Box(
            old.centerX() - Math.floor(extent / 2),
            old.centerY() - Math.floor(extent / 2),
            extent,
            extent);
    return SyntheticScenes.isFree(box, others(index))
        ? valued(object, Aspect.SIZE, size, box)
        : null;
  }

  private SceneObject renamed(SceneObject object) {
    return new SceneObject(object.id(), newName(), object.box(), object.attributes());
  }

  private @Nullable SceneObject moved(SceneObject object, int index) {
    Box box = SyntheticScenes.freeBox((int) object.box().width(), others(index), random);
    return box == null || Math.abs(box.centerX() - object.box().centerX()) < LEAST_MOVE
        ? null
        : new SceneObject(object.id(), object.name(), box, object.attributes());
  }

  private List<SceneObject> others(int index) {
    List<SceneObject> others = new ArrayList<>(before);
    others.remove(index);
    return others;
  }

  private String newName() {
    List<String> names = new ArrayList<>(SyntheticScenes.NAMES);
    before.forEach(object -> names.remove(object.name()));
    return names.get(random.nextInt(names.size()));
  }

  private static SceneObject valued(SceneObject object, Aspect aspect, String value, Box box) {
    List<Attribute> attributes =
        object.attributes().stream()
            .map(old -> old.aspect().equals(aspect) ? new Attribute(aspect, value) : old)
            .toList();
    return new SceneObject(object.id(), object.name(), box, attributes);
  }
}
