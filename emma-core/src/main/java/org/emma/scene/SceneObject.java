package org.emma.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes one object of a scene: its name, its place and its typed attributes.
 *
 * @param id identifies the object within its scene
 * @param name what a question calls it, singular and without an article, such as {@code star}
 * @param box where it is
 * @param attributes what is annotated about it; an aspect may occur more than once
 */
public record SceneObject(String id, String name, Box box, List<Attribute> attributes) {

  public SceneObject {
    id = Words.required(id, "the id of an object");
    name = Words.required(name, "the name of object " + id);
    attributes = List.copyOf(attributes);
  }

  /** Returns all annotated values of one aspect, in annotation order. */
  public List<String> values(Aspect aspect) {
    List<String> values = new ArrayList<>(1);
    for (Attribute attribute : attributes) {
      if (attribute.aspect().equals(aspect)) {
        values.add(attribute.value());
      }
    }
    return List.copyOf(values);
  }

  /** Returns the value of an aspect where exactly one is annotated. */
  public Optional<String> value(Aspect aspect) {
    List<String> values = values(aspect);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
