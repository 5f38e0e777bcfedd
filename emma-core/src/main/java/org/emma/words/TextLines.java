package org.emma.words;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/** Holds the lines of a resource as they are, so that nothing is parsed before it is asked for. */
final class TextLines {

  private final byte[] text;
  private final int[] starts;

  private TextLines(byte[] text) {
    this.text = text;
    int[] found = new int[1024];
    int lines = 0;
    for (int at = 0; at < text.length; at++) {
      if (at == 0 || text[at - 1] == '\n') {
        found = lines == found.length ? Arrays.copyOf(found, 2 * lines) : found;
        found[lines++] = at;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  static TextLines of(String resource) {
    try (InputStream bytes = TextLines.class.getResourceAsStream(resource)) {
      return new TextLines(Objects.requireNonNull(bytes).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The resource %s of emma-core cannot be read".formatted(resource), e);
    }
  }

  /** Returns a line, without its end. */
  String line(int number) {
    int end = number + 1 < starts.length ? starts[number + 1] : text.length;
    return new String(text, starts[number], end - starts[number], US_ASCII).stripTrailing();
  }

  /** Returns what follows the key and a bar in the line that begins so; empty if none does. */
  String after(String key) {
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      String line = line(middle);
      int bar = line.indexOf('|');
      int order = line.substring(0, bar).compareTo(key);
      if (order == 0) {
        return line.substring(bar + 1);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return "";
  }
}
