package org.emma.scene.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.ImageFile;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;

/**
 * Makes a scene of one record of CLEVR: the shape is the object's name; color, size and material
 * are its attributes; left, right, front and behind are relationships.
 *
 * <p>CLEVR has no boxes. An object's box is a square around {@code pixel_coords} whose half side is
 * {@code f r / depth}, with the object's radius r (0.7 for large, 0.35 for small, and 0.5 for a
 * size of any other name) and the camera's focal length f of 35/32 of the longer image side (35 mm
 * on a 32 mm sensor, as CLEVR renders), cut off at the picture's edge. It is good enough to tell
 * which of two objects is further left, not to crop an object.
 *
 * @param record the parsed record
 */
record ClevrScene(JsonField record) {

  private static final Map<String, Double> RADIUS = Map.of("large", 0.7, "small", 0.35);
  private static final double OTHER_RADIUS = 0.5;
  private static final double FOCAL_LENGTH = 35.0 / 32;

  private static final Map<String, String> PREDICATES =
      Map.of(
          "left", SpatialRelations.LEFT_OF,
          "right", SpatialRelations.RIGHT_OF,
          "front", SpatialRelations.IN_FRONT_OF,
          "behind", SpatialRelations.BEHIND);

  Scene scene(String id, ImageFile image) {
    ScenePicture size =
        ScenePicture.read(image.path())
            .orElseThrow(
                () ->
                    new SceneFormatException(
                        record.file(),
                        record.record(),
                        "image_filename",
                        "%s is no PNG or JPEG picture: replace it".formatted(image.path()),
                        null));
    List<SceneObject> objects = objects(size);
    List<Relationship> relationships =
        record.find("relationships").map(field -> relationships(field, objects)).orElse(List.of());
    return new Scene(id, image, size.width(), size.height(), objects, relationships);
  }

  private List<SceneObject> objects(ScenePicture size) {
    List<SceneObject> objects = new ArrayList<>();
    for (JsonField object : record.get("objects", "list the scene's objects").elements()) {
      String sizeWord = object.get("size", "write large or small").text();
      objects.add(
          new SceneObject(
              "o" + objects.size(),
              object.get("shape", "write cube, sphere or cylinder").text(),
              box(object.get("pixel_coords", "write [x, y, depth]"), sizeWord, size),
              List.of(
                  new Attribute(Aspect.COLOR, object.get("color", "write its color").text()),
                  new Attribute(Aspect.SIZE, sizeWord),
                  new Attribute(
                      Aspect.MATERIAL, object.get("material", "write rubber or metal").text()))));
    }
    return objects;
  }

  private static Box box(JsonField field, String sizeWord, ScenePicture size) {
    List<Double> at = field.elements().stream().map(JsonField::number).toList();
    if (at.size() != 3 || at.get(2) <= 0) {
      throw field.problem("is no place: write [x, y, depth], the depth above zero");
    }
    double x = at.get(0);
    double y = at.get(1);
    if (x < 0 || y < 0 || x >= size.width() || y >= size.height()) {
      throw field.problem(
          "lies outside the picture of %d x %d pixels: correct it, or pair the scene with its own picture"
              .formatted(size.width(), size.height()));
    }
    double focalLength = FOCAL_LENGTH * Math.max(size.width(), size.height());
    double half = focalLength * RADIUS.getOrDefault(sizeWord, OTHER_RADIUS) / at.get(2);
    double left = Math.max(0, x - half);
    double top = Math.max(0, y - half);
    return new Box(
        left,
        top,
        Math.min(size.width(), x + half) - left,
        Math.min(size.height(), y + half) - top);
  }

  private static List<Relationship> relationships(JsonField field, List<SceneObject> objects) {
    List<Relationship> relationships = new ArrayList<>();
    field
        .members()
        .forEach(
            (direction, lists) ->
                Optional.ofNullable(PREDICATES.get(direction))
                    .ifPresent(
                        predicate -> relationships.addAll(related(predicate, lists, objects))));
    for (Relationship r : relationships) {
      String converse = SpatialRelations.CONVERSE.getOrDefault(r.predicate(), "");
      if (!relationships.contains(
          new Relationship(Aspect.SPATIAL, r.object(), converse, r.subject()))) {
        throw field.problem(
            "says that %s is %s %s, but not that %s is %s %s: correct one of the two"
                .formatted(
                    r.subject(), r.predicate(), r.object(), r.object(), converse, r.subject()));
      }
    }
    return relationships;
  }

  /** Element i lists the objects that stand so to object i. */
  private static List<Relationship> related(
      String predicate, JsonField lists, List<SceneObject> objects) {
    List<JsonField> perObject = lists.elements();
    if (perObject.size() != objects.size()) {
      throw lists.problem(
          "has %d lists for %d objects: write one list per object"
              .formatted(perObject.size(), objects.size()));
    }
    List<Relationship> related = new ArrayList<>();
    for (int i = 0; i < perObject.size(); i++) {
      for (JsonField other : perObject.get(i).elements()) {
        int j = other.integer(0);
        if (j >= objects.size() || j == i) {
          throw other.problem(
              "is no other object of this scene: write a number from 0 to %d other than %d"
                  .formatted(objects.size() - 1, i));
        }
        related.add(
            new Relationship(Aspect.SPATIAL, objects.get(j).id(), predicate, objects.get(i).id()));
      }
    }
    return related;
  }
}
