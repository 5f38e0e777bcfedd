package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the annotations of COCO files. Outlines are passed over unread. */
final class CocoAnnotations {

  private final Map<Long, String> categories = new HashMap<>();
  private final CocoInstances instances = new CocoInstances();
  private final RowsById instancesByImage = new RowsById();
  private final RowsById captionsByImage = new RowsById();
  private final List<String> captions = new ArrayList<>();
  private Set<String> names = Set.of();

  /** Reads all of one file. */
  void read(JsonParser parser) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
      if (isList && field.equals("annotations")) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          annotation(parser);
        }
      } else if (isList && field.equals("categories")) {
        for (JsonNode category : parser.<JsonNode>readValueAsTree()) {
          categories.putIfAbsent(
              category.path("id").longValue(), ObjectName.tidy(category.path("name").asText()));
        }
      } else {
        parser.skipChildren();
      }
    }
    names = Set.copyOf(categories.values());
  }

  private void annotation(JsonParser parser) throws IOException {
    CocoInstances.Row row = new CocoInstances.Row();
    long image = -1;
    String caption = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (field) {
        case "id" -> row.id = parser.getValueAsLong();
        case "image_id" -> image = parser.getValueAsLong(-1);
        case "category_id" -> row.category = parser.getValueAsInt();
        case "iscrowd" ->
            row.isCrowd = parser.getValueAsInt() == 1 || value == JsonToken.VALUE_TRUE;
        case "caption" -> caption = parser.getValueAsString();
        case "bbox" -> row.box = box(parser);
        default -> parser.skipChildren();
      }
    }
    if (caption == null) {
      instances.add(row);
      instancesByImage.add(image);
    } else {
      captions.add(caption);
      captionsByImage.add(image);
    }
  }

  private static float @Nullable [] box(JsonParser parser) throws IOException {
    JsonNode list = parser.readValueAsTree();
    if (list.size() != CocoInstances.EDGES) {
      return null;
    }
    float[] edges = new float[CocoInstances.EDGES];
    for (int i = 0; i < edges.length; i++) {
      if (!list.get(i).isNumber()) {
        return null;
      }
      edges[i] = list.get(i).floatValue();
    }
    return edges;
  }

  /** Adds what is annotated about a picture to its draft, and forgets it. */
  void describe(long image, SceneDraft draft) {
    for (int row : instancesByImage.take(image)) {
      String name = categories.getOrDefault((long) instances.category(row), "");
      String id = String.valueOf(instances.id(row));
      if (instances.isCrowd(row)) {
        draft.crowd(id, name);
      } else {
        draft.object(id, name, instances.box(row), List.of());
      }
    }
    for (int row : captionsByImage.take(image)) {
      draft.caption(captions.get(row));
    }
  }

  /** Returns the ids of pictures that have annotations and were not asked for. */
  Set<Long> left() {
    Set<Long> left = new TreeSet<>(instancesByImage.left());
    left.addAll(captionsByImage.left());
    return left;
  }

  /** Returns the names of all categories; the same set each time. */
  Set<String> names() {
    return names;
  }

  String name(long category) {
    return categories.getOrDefault(category, "");
  }
}
