package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.records.TextInput;
import org.jspecify.annotations.Nullable;

/** Reads the scene graphs of one GQA file: an object with a graph under each picture's id. */
final class GqaImages implements AnnotatedImages {

  private final Path file;
  private final ReadingLog log;
  private @Nullable JsonParser parser;

  GqaImages(Path file, ReadingLog log) {
    this.file = file;
    this.log = log;
  }

  @Override
  public @Nullable AnnotatedImage next() throws IOException {
    JsonParser open = parser;
    if (open == null) {
      open = AnnotationJson.FORGETFUL.createParser(TextInput.open(file));
      parser = open;
      open.nextToken();
    }
    while (open.nextToken() == JsonToken.FIELD_NAME) {
      String id = open.currentName();
      if (open.nextToken() == JsonToken.START_OBJECT) {
        return image(open, id);
      }
      open.skipChildren();
      log.note(Irregularity.RECORD_UNREADABLE, () -> "%s, image %s".formatted(file, id));
    }
    return null;
  }

  private GqaImage image(JsonParser open, String id) throws IOException {
    int width = 0;
    int height = 0;
    List<GqaImage.Node> objects = new ArrayList<>();
    while (open.nextToken() == JsonToken.FIELD_NAME) {
      String field = open.currentName();
      open.nextToken();
      switch (field) {
        case "width" -> width = AnnotationJson.pixels(open.readValueAsTree());
        case "height" -> height = AnnotationJson.pixels(open.readValueAsTree());
        case "objects" -> objects(open, objects);
        default -> open.skipChildren();
      }
    }
    return new GqaImage(id, file, new ScenePicture(width, height), objects);
  }

  private static void objects(JsonParser open, List<GqaImage.Node> objects) throws IOException {
    if (open.currentToken() != JsonToken.START_OBJECT) {
      open.skipChildren();
      return;
    }
    while (open.nextToken() == JsonToken.FIELD_NAME) {
      String id = open.currentName();
      open.nextToken();
      objects.add(new GqaImage.Node(id, open.<JsonNode>readValueAsTree()));
    }
  }

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }
}
