package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.emma.records.TextInput;

/** Tells by its first fields which format a file of annotations has. */
final class Recognition {

  private static final Set<String> ONLY_CLEVR_HAS =
      Set.of("scenes", "image_filename", "image_index", "directions");
  private static final Set<String> LISTS_OF_COCO = Set.of("images", "annotations", "categories");
  private static final Set<String> LISTS_OF_VISUAL_GENOME =
      Set.of("objects", "attributes", "relationships", "regions");

  private Recognition() {}

  /** Returns the format; {@link SceneFormat#RECOGNIZED} if it is none that is known. */
  static SceneFormat of(Path file) throws IOException {
    try (JsonParser parser = AnnotationJson.FORGETFUL.createParser(TextInput.open(file))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return parser.nextToken() == JsonToken.START_OBJECT
            ? listed(parser)
            : SceneFormat.RECOGNIZED;
      }
      return first == JsonToken.START_OBJECT ? alone(parser) : SceneFormat.RECOGNIZED;
    } catch (JsonProcessingException | CharacterCodingException e) {
      return SceneFormat.RECOGNIZED;
    }
  }

  /** Visual Genome's files are lists; the first record tells whether it is one of theirs. */
  private static SceneFormat listed(JsonParser parser) throws IOException {
    Set<String> fields = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      fields.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
    return isVisualGenome(fields) ? SceneFormat.VISUAL_GENOME : SceneFormat.RECOGNIZED;
  }

  private static SceneFormat alone(JsonParser parser) throws IOException {
    Set<String> fields = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (ONLY_CLEVR_HAS.contains(field)) {
        return SceneFormat.CLEVR;
      }
      if (value == JsonToken.START_ARRAY && LISTS_OF_COCO.contains(field)) {
        return SceneFormat.COCO;
      }
      if (value == JsonToken.START_OBJECT && holdsObjects(parser)) {
        return SceneFormat.GQA;
      }
      fields.add(field);
      parser.skipChildren();
    }
    if (isVisualGenome(fields)) {
      return SceneFormat.VISUAL_GENOME;
    }
    return fields.contains("image") ? SceneFormat.EMMA : SceneFormat.RECOGNIZED;
  }

  private static boolean isVisualGenome(Set<String> fields) {
    boolean isImageData = fields.contains("url") && fields.contains("coco_id");
    return (fields.contains("image_id") || fields.contains("id"))
        && !fields.contains("image")
        && (isImageData || LISTS_OF_VISUAL_GENOME.stream().anyMatch(fields::contains));
  }

  /** Tells whether an object has a field objects that is an object; reads it to its end. */
  private static boolean holdsObjects(JsonParser parser) throws IOException {
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      found |= parser.nextToken() == JsonToken.START_OBJECT && field.equals("objects");
      parser.skipChildren();
    }
    return found;
  }
}
