package org.emma.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Opens files of records, whatever their shape: JSON Lines, a list of objects, a map from names to
 * objects, or an object of such lists, also where the file is called {@code .json}; tables with a
 * head, {@code .tsv} and {@code .csv}; and {@code .txt} without head, tabs between columns that are
 * called 1, 2, 3 and so on. Files may be packed by gzip.
 */
public final class RecordFiles {

  private static final Pattern PACKED = Pattern.compile("\\.gz$");

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
      return RecordStream.of(reader(file), e -> failure(file, e));
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static RecordReader<FileRecord> reader(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = PACKED.matcher(name).replaceFirst("");
    if (ending.endsWith(".tsv")) {
      return TableReader.open(file, '\t');
    }
    if (ending.endsWith(".csv")) {
      return TableReader.open(file, ',');
    }
    if (ending.endsWith(".xlsx") || ending.endsWith(".xls")) {
      throw new FileFormatException(
          file, "is a workbook: save its sheet as .tsv or .csv, in UTF-8", null);
    }
    if (ending.endsWith(".txt")) {
      return new PlainLines(file, TextInput.open(file));
    }
    JsonText.Shape shape = JsonText.shape(file);
    return shape == JsonText.Shape.LINES
        ? new JsonLines(file, TextInput.open(file))
        : new JsonTree(file, TextInput.open(file), shape);
  }

  /** Says in one message what kept a file from being read. */
  public static FileFormatException failure(Path file, IOException cause) {
    if (cause instanceof JsonProcessingException json) {
      return new FileFormatException(
          file,
          "line " + json.getLocation().getLineNr(),
          "is no JSON (%s): correct it there".formatted(StrictJson.reason(json)),
          cause);
    }
    if (cause instanceof TableRows.UnclosedQuotationException unclosed) {
      return new FileFormatException(
          file,
          "line " + unclosed.line(),
          "opens a quotation mark that is never closed: close it, or double it within a cell",
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
