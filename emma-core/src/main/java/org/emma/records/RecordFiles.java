package org.emma.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Opens files of records, whatever their shape: JSON Lines, a list of objects, or a map from names
 * to objects, also where the file is called {@code .json}. Files may be packed by gzip.
 */
public final class RecordFiles {

  private RecordFiles() {}

  /**
   * Streams the records one at a time, so that a file may be larger than memory. Close the stream.
   *
   * @throws FileFormatException here if the file cannot be read, and when a broken record is
   *     reached
   */
  public static Stream<FileRecord> stream(Path file) {
    if (Files.isDirectory(file)) {
      throw new FileFormatException(file, "is a folder: name a file in it", null);
    }
    try {
      return RecordStream.of(
          file,
          JsonText.shape(file) == JsonText.Shape.LINES
              ? new JsonLines(file, TextInput.open(file))
              : new JsonTree(file, TextInput.open(file)));
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  static FileFormatException failure(Path file, IOException cause) {
    if (cause instanceof JsonProcessingException json) {
      return new FileFormatException(
          file,
          "line " + json.getLocation().getLineNr(),
          "is no JSON (%s): correct it there".formatted(JsonText.reason(json)),
          cause);
    }
    if (cause instanceof CharacterCodingException) {
      return new FileFormatException(file, "is no UTF-8 text: save it as UTF-8", cause);
    }
    if (cause instanceof EOFException || cause instanceof ZipException) {
      return new FileFormatException(
          file, "is packed and broken (%s): pack or fetch it again".formatted(cause), cause);
    }
    if (cause instanceof NoSuchFileException) {
      return new FileFormatException(file, "is not there: check its name", cause);
    }
    return new FileFormatException(
        file, "cannot be read (%s): check that it is readable".formatted(cause), cause);
  }
}
