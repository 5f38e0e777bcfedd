package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emma.records.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pictures of a COCO file. Its annotations stand in any order, so that they are read
 * first, into arrays; then the list of pictures is read, one at a time.
 */
final class CocoImages implements AnnotatedImages {

  private final List<Path> files;
  private final ReadingLog log;
  private final CocoAnnotations annotations = new CocoAnnotations();
  private @Nullable JsonParser parser;

  /**
   * Reads nothing yet.
   *
   * @param files the file whose pictures are read, then others with more annotations of them
   */
  CocoImages(List<Path> files, ReadingLog log) {
    this.files = List.copyOf(files);
    this.log = log;
  }

  @Override
  public @Nullable AnnotatedImage next() throws IOException {
    JsonParser open = parser == null ? open() : parser;
    while (open.nextToken() == JsonToken.START_OBJECT) {
      JsonNode image = open.readValueAsTree();
      if (image.path("id").canConvertToLong()) {
        return new CocoImage(files.get(0), image, annotations);
      }
      log.note(
          Irregularity.RECORD_UNREADABLE, () -> "%s, image without id".formatted(files.get(0)));
    }
    for (long id : annotations.left()) {
      log.note(Irregularity.ANNOTATION_DANGLING, () -> "%s, image %d".formatted(files.get(0), id));
    }
    return null;
  }

  private JsonParser open() throws IOException {
    for (Path file : files) {
      try (JsonParser first = AnnotationJson.MAPPER.createParser(TextInput.open(file))) {
        annotations.read(first);
      } catch (IOException e) {
        throw SceneStream.failure(file, e);
      }
    }
    JsonParser open = AnnotationJson.MAPPER.createParser(TextInput.open(files.get(0)));
    parser = open;
    open.nextToken();
    boolean found = false;
    while (!found && open.nextToken() == JsonToken.FIELD_NAME) {
      String field = open.currentName();
      found = open.nextToken() == JsonToken.START_ARRAY && field.equals("images");
      if (!found) {
        open.skipChildren();
      }
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }
}
