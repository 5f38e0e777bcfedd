package org.emma.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.scene.Completeness;

/**
 * Holds what the files of Visual Genome (Krishna et al. 2017) say about one picture. Objects are
 * those of all files; one that the annotators merged into another is that other one.
 *
 * @param records one of each file, objects before attributes before relationships
 */
record VisualGenomeImage(String id, Path file, List<JsonNode> records) implements AnnotatedImage {

  @Override
  public List<String> pictureNames() {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode fields : records) {
      String url = fields.path("image_url").asText(fields.path("url").asText());
      String[] steps = url.split("/", -1);
      if (steps.length > 1) {
        names.add(steps[steps.length - 2] + "/" + steps[steps.length - 1]);
      }
    }
    String name = id + ".jpg";
    names.addAll(List.of(name, "VG_100K/" + name, "VG_100K_2/" + name, id + ".png"));
    return List.copyOf(names);
  }

  @Override
  public ScenePicture size() {
    int width = 0;
    int height = 0;
    for (JsonNode fields : records) {
      width = Math.max(width, AnnotationJson.pixels(fields.path("width")));
      height = Math.max(height, AnnotationJson.pixels(fields.path("height")));
    }
    return new ScenePicture(width, height);
  }

  @Override
  public void describe(SceneDraft draft) {
    Map<String, String> merged = merged();
    Map<String, Thing> things = new LinkedHashMap<>();
    for (JsonNode fields : records) {
      for (String list : List.of("objects", "attributes")) {
        Set<String> listed = new LinkedHashSet<>();
        for (JsonNode object : fields.path(list)) {
          if (!listed.add(idOf(object))) {
            draft.note(Irregularity.OBJECT_REPEATED, idOf(object));
          } else {
            add(object, merged, things);
          }
        }
      }
      for (JsonNode relation : fields.path("relationships")) {
        ends(relation).forEach(end -> add(end, merged, things));
      }
    }
    things.forEach((key, thing) -> draft.object(key, thing.name(), thing.box(), thing.values()));
    for (JsonNode fields : records) {
      for (JsonNode relation : fields.path("relationships")) {
        draft.relationship(
            resolved(endId(relation, "subject"), merged),
            relation.path("predicate").asText(),
            resolved(endId(relation, "object"), merged));
      }
      fields.path("regions").forEach(region -> draft.caption(region.path("phrase").asText()));
    }
  }

  @Override
  public Completeness completeness(SceneDraft draft) {
    return Completeness.OPEN;
  }

  /** An object that is called and placed as its own annotation says, not one merged into it. */
  private record Thing(String name, RawBox box, boolean isOwn, Set<String> values) {}

  private static void add(JsonNode object, Map<String, String> merged, Map<String, Thing> things) {
    String key = resolved(idOf(object), merged);
    boolean isOwn = key.equals(idOf(object));
    Thing earlier = things.get(key);
    Set<String> values = earlier == null ? new LinkedHashSet<>() : earlier.values();
    object.path("attributes").forEach(value -> values.add(value.asText()));
    if (earlier == null || (isOwn && !earlier.isOwn())) {
      things.put(key, new Thing(nameOf(object), boxOf(object), isOwn, values));
    }
  }

  /** Maps objects that were merged into another to that one. */
  private Map<String, String> merged() {
    Map<String, String> merged = new HashMap<>();
    for (JsonNode fields : records) {
      List<JsonNode> objects = new ArrayList<>();
      fields.path("objects").forEach(objects::add);
      fields.path("relationships").forEach(relation -> objects.addAll(ends(relation)));
      for (JsonNode object : objects) {
        for (JsonNode other : object.path("merged_object_ids")) {
          merged.putIfAbsent(other.asText(), idOf(object));
        }
      }
    }
    return merged;
  }

  private static String resolved(String id, Map<String, String> merged) {
    String into = merged.get(id);
    return into == null || into.equals(id) ? id : into;
  }

  private static List<JsonNode> ends(JsonNode relation) {
    return List.of(relation.path("subject"), relation.path("object")).stream()
        .filter(JsonNode::isObject)
        .toList();
  }

  private static String endId(JsonNode relation, String end) {
    JsonNode node = relation.path(end);
    return node.isObject() ? idOf(node) : relation.path(end + "_id").asText();
  }

  private static String idOf(JsonNode object) {
    return object.path(object.has("object_id") ? "object_id" : "id").asText();
  }

  private static String nameOf(JsonNode object) {
    for (JsonNode name : object.path("names")) {
      if (!name.asText().isBlank()) {
        return name.asText();
      }
    }
    return object.path("name").asText();
  }

  private static RawBox boxOf(JsonNode object) {
    JsonNode width = object.path(object.has("w") ? "w" : "width");
    JsonNode height = object.path(object.has("h") ? "h" : "height");
    return RawBox.of(object.path("x"), object.path("y"), width, height);
  }
}
