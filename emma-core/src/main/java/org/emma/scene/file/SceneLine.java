package org.emma.scene.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.ImageFile;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.emma.scene.lexicon.Lexicon;

/**
 * Makes a scene of one line of EMMA's own JSON Lines.
 *
 * @param line the parsed line
 * @param images the folder that pictures are named in
 * @param lexicon knows the predicates that questions are made of
 */
record SceneLine(JsonField line, Path images, Lexicon lexicon) {

  /** Names the format and its version in each line that is written. */
  static final String FORMAT = "emma-scene-1";

  private static final Set<String> SCENE_FIELDS =
      new TreeSet<>(
          Set.of(
              "format",
              "id",
              "image",
              "width",
              "height",
              "objects",
              "relationships",
              "captions",
              "complete",
              "uncounted",
              "notes"));
  private static final Set<String> OBJECT_FIELDS =
      new TreeSet<>(Set.of("id", "name", "box", "attributes", "notes"));

  /** How far, in pixels, a box may reach over the picture's edge; annotations round. */
  private static final double OVERHANG = 1;

  Scene scene() {
    line.find("format").ifPresent(SceneLine::refuseOtherFormats);
    line.knowsOnly(SCENE_FIELDS);
    JsonField imageField = line.get("image", "name the picture's file, relative to this file");
    Path image = ScenePicture.within(images, imageField);
    ScenePicture size = size(imageField, image);
    List<SceneObject> objects = objects(size);
    return new Scene(
        line.find("id").map(JsonField::id).orElse(imageField.text()),
        new ImageFile(imageField.text(), image),
        size.width(),
        size.height(),
        objects,
        line.find("relationships")
            .map(field -> new SceneLineRelationships(objects, lexicon).read(field))
            .orElseGet(() -> SpatialRelations.of(objects)),
        line.find("captions").map(SceneLine::texts).orElse(List.of()),
        completeness());
  }

  private static void refuseOtherFormats(JsonField field) {
    if (!field.text().equals(FORMAT)) {
      throw field.problem(
          "is a format that this version does not read: write %s, or use a newer EMMA"
              .formatted(FORMAT));
    }
  }

  private static List<String> texts(JsonField list) {
    return list.elements().stream().map(JsonField::text).toList();
  }

  private Completeness completeness() {
    Completeness completeness =
        line.find("complete").map(SceneLine::completeness).orElse(Completeness.FULL);
    return line.find("uncounted")
        .map(field -> completeness.withoutCounting(Set.copyOf(texts(field))))
        .orElse(completeness);
  }

  private static Completeness completeness(JsonField field) {
    if (field.isList()) {
      return Completeness.ofNames(Set.copyOf(texts(field)));
    }
    return field.flag("write true, false, or a list of names that were looked for")
        ? Completeness.FULL
        : Completeness.OPEN;
  }

  private ScenePicture size(JsonField imageField, Path image) {
    if (!ScenePicture.isThere(image)) {
      throw imageField.problem(
          "is not there: put the picture at %s, or correct its name".formatted(image));
    }
    Optional<JsonField> width = line.find("width");
    Optional<JsonField> height = line.find("height");
    if (width.isPresent() && height.isPresent()) {
      return new ScenePicture(width.get().integer(1), height.get().integer(1));
    }
    return ScenePicture.read(image)
        .orElseThrow(
            () -> imageField.problem("is no PNG or JPEG picture: convert it, or replace it"));
  }

  private List<SceneObject> objects(ScenePicture size) {
    JsonField field = line.get("objects", "list what is in the picture, [] if nothing is");
    Map<String, SceneObject> byId = new LinkedHashMap<>();
    for (JsonField object : field.elements()) {
      object.knowsOnly(OBJECT_FIELDS);
      Optional<JsonField> idField = object.find("id");
      String id = idField.map(JsonField::id).orElse("o" + byId.size());
      if (byId.containsKey(id)) {
        throw idField
            .orElse(object)
            .problem("gives the id %s twice: give each object its own".formatted(id));
      }
      byId.put(
          id,
          new SceneObject(
              id,
              object.get("name", "say what the object is, such as \"cup\"").text(),
              box(object.get("box", "write [x, y, width, height] in pixels"), size),
              attributes(object)));
    }
    return List.copyOf(byId.values());
  }

  private static Box box(JsonField field, ScenePicture size) {
    List<Double> edges = field.elements().stream().map(JsonField::number).toList();
    if (edges.size() != 4 || edges.get(2) <= 0 || edges.get(3) <= 0) {
      throw field.problem(
          "is no box: write [x, y, width, height] in pixels, width and height above zero");
    }
    Box box = new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    if (box.x() < -OVERHANG
        || box.y() < -OVERHANG
        || box.x() + box.width() > size.width() + OVERHANG
        || box.y() + box.height() > size.height() + OVERHANG) {
      throw field.problem(
          "lies outside the picture of %d x %d pixels: write [x, y, width, height] within it"
              .formatted(size.width(), size.height()));
    }
    return box;
  }

  private static List<Attribute> attributes(JsonField object) {
    List<Attribute> attributes = new ArrayList<>();
    object
        .find("attributes")
        .ifPresent(
            field ->
                field
                    .members()
                    .forEach(
                        (name, value) -> {
                          Aspect aspect = aspect(name, value);
                          List<JsonField> values =
                              value.isList() ? value.elements() : List.of(value);
                          values.forEach(one -> attributes.add(new Attribute(aspect, one.text())));
                        }));
    return attributes;
  }

  static Aspect aspect(String name, JsonField where) {
    try {
      return Aspect.of(name);
    } catch (IllegalArgumentException e) {
      throw where.problem("stands under no aspect: " + e.getMessage());
    }
  }
}
