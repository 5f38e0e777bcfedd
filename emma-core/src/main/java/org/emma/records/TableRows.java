package org.emma.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes tables apart byte by byte, so that it is known where each row begins: cells with quotation
 * marks around them may hold separators, line ends and doubled quotation marks (RFC 4180).
 */
final class TableRows implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream input;
  private final char separator;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int at;
  private byte[] cell = new byte[BUFFER];
  private int length;
  private int next;
  private long position;
  private int line = 1;

  TableRows(InputStream input, char separator) throws IOException {
    this.input = input;
    this.separator = separator;
    this.next = fetch();
  }

  /** Returns how many bytes were read, which is where the next row begins. */
  long position() {
    return position;
  }

  /** Returns the number of the line that the next row begins in. */
  int line() {
    return line;
  }

  boolean isAtEnd() {
    return next < 0;
  }

  /** Returns the cells of the next row; one empty cell for an empty line. */
  List<String> row() throws IOException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (next != separator) {
        skip('\r');
        skip('\n');
        return cells;
      }
      take();
    }
  }

  /** Reads past bytes that stand next; tells whether they do. */
  boolean skip(int... bytes) throws IOException {
    for (int one : bytes) {
      if (next != one) {
        return false;
      }
      take();
    }
    return true;
  }

  private String cell() throws IOException {
    length = 0;
    if (next == '"') {
      quoted();
    }
    while (next >= 0 && next != separator && next != '\n' && next != '\r') {
      keep(take());
    }
    return TextInput.decoder().decode(ByteBuffer.wrap(cell, 0, length)).toString();
  }

  private void quoted() throws IOException {
    int begin = line;
    take();
    while (next >= 0) {
      int taken = take();
      if (taken != '"') {
        keep(taken);
      } else if (next == '"') {
        keep(take());
      } else {
        return;
      }
    }
    throw new UnclosedQuotationException(begin);
  }

  private int take() throws IOException {
    int taken = next;
    next = fetch();
    position++;
    if (taken == '\n') {
      line++;
    }
    return taken;
  }

  private int fetch() throws IOException {
    if (at == filled) {
      filled = input.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private void keep(int one) {
    if (length == cell.length) {
      cell = Arrays.copyOf(cell, 2 * length);
    }
    cell[length++] = (byte) one;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Tells that a quotation mark is never closed. */
  static final class UnclosedQuotationException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    private UnclosedQuotationException(int line) {
      super("a quotation mark is never closed");
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
