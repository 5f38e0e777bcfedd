package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emma.records.TextInput;
import org.emma.scene.SceneFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one file of Visual Genome in their order, and finds those of a picture
 * wherever they stand: of a record that is passed over, only the place in the file is kept.
 */
final class VisualGenomeFile implements Closeable {

  private final Path file;
  private final ReadingLog log;
  private final JsonParser parser;
  private final Map<Long, Long> passedOver = new LinkedHashMap<>();
  private boolean hasBegun;
  private boolean isSingle;
  private long offset;

  VisualGenomeFile(Path file, ReadingLog log) throws IOException {
    this.file = file;
    this.log = log;
    if (TextInput.isPacked(file)) {
      throw new SceneFormatException(
          file, "is packed, and its records are joined in any order: unpack it", null);
    }
    parser =
        AnnotationJson.MAPPER.createParser(new BufferedInputStream(Files.newInputStream(file)));
  }

  /** Holds what a file says about one picture. */
  record Entry(long id, JsonNode fields) {}

  Path file() {
    return file;
  }

  private void begin() throws IOException {
    hasBegun = true;
    JsonToken first = parser.nextToken();
    isSingle = first == JsonToken.START_OBJECT;
    if (isSingle) {
      log.note(Irregularity.SINGLE_RECORD, file::toString);
    }
    if (parser.currentTokenLocation().getByteOffset() > 0) {
      log.note(Irregularity.LEADING_BLANKS, file::toString);
    }
  }

  /** Returns a record that was not returned yet, or null after the last. */
  @Nullable Entry next() throws IOException {
    Iterator<Map.Entry<Long, Long>> left = passedOver.entrySet().iterator();
    if (left.hasNext()) {
      Map.Entry<Long, Long> place = left.next();
      left.remove();
      return new Entry(place.getKey(), readAt(place.getValue()));
    }
    return scan();
  }

  /** Returns the record of a picture that was not returned yet. */
  Optional<Entry> find(long id) throws IOException {
    Long place = passedOver.remove(id);
    if (place != null) {
      return Optional.of(new Entry(id, readAt(place)));
    }
    for (Entry entry = scan(); entry != null; entry = scan()) {
      if (entry.id() == id) {
        return Optional.of(entry);
      }
      long other = entry.id();
      if (passedOver.putIfAbsent(other, offset) != null) {
        log.note(Irregularity.SCENE_REPEATED, () -> "%s, image %d".formatted(file, other));
      }
    }
    return Optional.empty();
  }

  /** Returns the next record in the order of the file. */
  private @Nullable Entry scan() throws IOException {
    if (!hasBegun) {
      begin();
    }
    while (isSingle || parser.nextToken() != null) {
      JsonToken token = parser.currentToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      isSingle = false;
      offset = parser.currentTokenLocation().getByteOffset();
      JsonNode fields = parser.readValueAsTree();
      JsonNode id = fields.has("image_id") ? fields.path("image_id") : fields.path("id");
      if (id.canConvertToLong() && id.isIntegralNumber()) {
        return new Entry(id.longValue(), fields);
      }
      long at = offset;
      log.note(
          Irregularity.RECORD_UNREADABLE, () -> "%s, byte %,d: no image_id".formatted(file, at));
    }
    return null;
  }

  private JsonNode readAt(long place) throws IOException {
    try (FileChannel channel = FileChannel.open(file).position(place);
        JsonParser there = AnnotationJson.MAPPER.createParser(Channels.newInputStream(channel))) {
      return there.readValueAsTree();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
