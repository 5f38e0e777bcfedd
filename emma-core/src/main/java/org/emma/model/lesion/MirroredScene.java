package org.emma.model.lesion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.scene.Box;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Mirrors a scene graph: boxes, and the words left and right in relationships. */
final class MirroredScene {

  private static final Pattern SIDE = Pattern.compile("\\b(left|right)(?=\\b|most)");

  private MirroredScene() {}

  static Scene of(Scene scene) {
    List<SceneObject> objects =
        scene.objects().stream().map(object -> mirrored(object, scene.width())).toList();
    List<Relationship> relationships =
        scene.relationships().stream()
            .map(r -> new Relationship(r.aspect(), r.subject(), swapped(r.predicate()), r.object()))
            .toList();
    return new Scene(
        scene.id(),
        scene.image(),
        scene.width(),
        scene.height(),
        objects,
        relationships,
        scene.captions(),
        scene.completeness());
  }

  private static SceneObject mirrored(SceneObject object, int width) {
    Box box = object.box();
    Box other = new Box(width - box.x() - box.width(), box.y(), box.width(), box.height());
    return new SceneObject(object.id(), object.name(), other, object.attributes());
  }

  private static String swapped(String words) {
    return SIDE.matcher(words).replaceAll(side -> other(side.group()));
  }

  private static String other(String side) {
    return Matcher.quoteReplacement(side.equals("left") ? "right" : "left");
  }
}
