package org.emma.scene;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one picture with its scene graph, the ground truth that items are made from.
 *
 * @param id identifies the scene within its set
 * @param image the picture
 * @param width width of the picture in pixels
 * @param height height of the picture in pixels
 * @param objects what is in the picture; ids are unique
 * @param relationships how the objects stand to each other; both ends are in {@code objects}
 * @param captions sentences that are true of the picture, as people wrote them; mostly none
 * @param completeness what may be concluded from something not being annotated
 */
public record Scene(
    String id,
    Image image,
    int width,
    int height,
    List<SceneObject> objects,
    List<Relationship> relationships,
    List<String> captions,
    Completeness completeness) {

  public Scene {
    id = Words.required(id, "the id of a scene");
    objects = List.copyOf(objects);
    relationships = List.copyOf(relationships);
    captions = captions.stream().map(caption -> Words.required(caption, "a caption")).toList();
    Set<String> ids = new HashSet<>();
    for (SceneObject object : objects) {
      if (!ids.add(object.id())) {
        throw new IllegalArgumentException(
            "Scene %s has two objects with the id \"%s\": give each its own"
                .formatted(id, object.id()));
      }
    }
    for (Relationship relationship : relationships) {
      for (String end : List.of(relationship.subject(), relationship.object())) {
        if (!ids.contains(end)) {
          throw new IllegalArgumentException(
              "Scene %s relates an object \"%s\" that it does not have: add the object or drop the relationship"
                  .formatted(id, end));
        }
      }
    }
  }

  /** Creates a scene without captions in which everything is annotated. */
  public Scene(
      String id,
      Image image,
      int width,
      int height,
      List<SceneObject> objects,
      List<Relationship> relationships) {
    this(id, image, width, height, objects, relationships, List.of(), Completeness.FULL);
  }

  /** Returns the object of that id. */
  public Optional<SceneObject> object(String objectId) {
    return objects.stream().filter(object -> object.id().equals(objectId)).findFirst();
  }

  /**
   * Returns the SHA-256 of the scene graph in lower-case hex (64 characters): equal for equal
   * graphs under equal ids, whatever the picture's encoding.
   */
  public String digest() {
    return SceneDigests.of(this);
  }

  String computeDigest() {
    StringBuilder canonical = new StringBuilder();
    FieldText.append(canonical, id, String.valueOf(width), String.valueOf(height));
    for (SceneObject object : objects) {
      FieldText.append(canonical, "object", object.id(), object.name(), object.box().toString());
      object.attributes().forEach(a -> FieldText.append(canonical, a.aspect().name(), a.value()));
    }
    for (Relationship r : relationships) {
      FieldText.append(
          canonical, "relationship", r.aspect().name(), r.subject(), r.predicate(), r.object());
    }
    captions.forEach(caption -> FieldText.append(canonical, "caption", caption));
    completeness.appendTo(canonical);
    return Sha256.hex(canonical.toString().getBytes(StandardCharsets.UTF_8));
  }
}
