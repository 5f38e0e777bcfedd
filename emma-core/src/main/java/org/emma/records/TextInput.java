package org.emma.records;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens text files, packed by gzip or not, with or without a byte-order mark. */
public final class TextInput {

  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1f8b;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextInput() {}

  /** Tells by the first two bytes whether a file is packed. */
  public static boolean isPacked(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return (input.read() << 8 | input.read()) == GZIP;
    }
  }

  /** Returns the bytes, unpacked. */
  public static InputStream bytes(Path file) throws IOException {
    boolean packed = isPacked(file);
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    if (!packed) {
      return raw;
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** Returns a decoder that fails where bytes are no UTF-8. */
  static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Returns the text after the byte-order mark, if there is one; reading it fails with a {@link
   * java.nio.charset.CharacterCodingException} where it is no UTF-8.
   */
  public static BufferedReader open(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes(file), decoder()), BUFFER);
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }
}
