package org.emma.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.scene.Completeness;

/**
 * Holds one scene graph of GQA (Hudson and Manning 2019).
 *
 * @param objects its objects in the order of the file
 */
record GqaImage(String id, Path file, ScenePicture size, List<Node> objects)
    implements AnnotatedImage {

  /** An object with its attributes, and its relationships to others. */
  record Node(String id, JsonNode fields) {}

  @Override
  public List<String> pictureNames() {
    return List.of(id + ".jpg", id + ".png");
  }

  @Override
  public void describe(SceneDraft draft) {
    for (Node object : objects) {
      JsonNode fields = object.fields();
      List<String> attributes = new ArrayList<>();
      fields.path("attributes").forEach(value -> attributes.add(value.asText()));
      draft.object(
          object.id(),
          fields.path("name").asText(),
          RawBox.of(fields.path("x"), fields.path("y"), fields.path("w"), fields.path("h")),
          attributes);
    }
    for (Node subject : objects) {
      for (JsonNode relation : subject.fields().path("relations")) {
        draft.relationship(
            subject.id(), relation.path("name").asText(), relation.path("object").asText());
      }
    }
  }

  @Override
  public Completeness completeness(SceneDraft draft) {
    return Completeness.OPEN;
  }
}
